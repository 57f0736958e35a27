import { and, desc, eq, isNull, lt, lte } from 'drizzle-orm'
import { statements } from '#db/tables/moderation'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { PAGE_SIZE } from '../policy.ts'
import { statementRows } from '../statements/columns.ts'
import { presentStatement, type StatementView } from '../statements/present-statement.ts'

/** What was decided about the viewer and why, newest first, with what became of their appeals. */
export async function listOwnStatements(
  viewer: Viewer,
  { after }: { after?: string | undefined },
  now: Date,
): Promise<{ items: StatementView[]; next: string | null }> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  const isTold = and(
    eq(statements.personId, viewer.id),
    isNull(statements.undoneAt),
    lte(statements.inForceAt, now),
    after ? lt(statements.id, after) : undefined,
  )
  const rows = await statementRows()
    .where(isTold)
    .orderBy(desc(statements.id))
    .limit(PAGE_SIZE + 1)
  const some = rows.slice(0, PAGE_SIZE)
  return {
    items: some.map((row) => presentStatement(row, now)),
    next: rows.length > PAGE_SIZE ? (some.at(-1)?.id ?? null) : null,
  }
}
