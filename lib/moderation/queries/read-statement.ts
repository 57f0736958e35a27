import { eq } from 'drizzle-orm'
import { statements } from '#db/tables/moderation'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { maySeeStatement } from '../policy.ts'
import { statementRows } from '../statements/columns.ts'
import { presentStatement, type StatementView } from '../statements/present-statement.ts'

/** A statement of reasons, for the person it is about, whatever their standing, and for staff. */
export async function readStatement(
  viewer: Viewer,
  { id }: { id: string },
  now: Date,
): Promise<{ statement: StatementView; mine: boolean }> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  const [row] = await statementRows().where(eq(statements.id, id))
  refuseUnless(row && maySeeStatement(viewer, row, now), 'not-found', 'not-found')
  return { statement: presentStatement(row, now), mine: row.personId === viewer.id }
}
