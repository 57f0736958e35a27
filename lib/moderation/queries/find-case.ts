import { and, eq, isNull } from 'drizzle-orm'
import { db } from '#db/connect'
import { cases } from '#db/tables/cases'
import type { Viewer } from '#lib/users/policy'
import { refuseUnlessStaff } from '../desk/staff-only.ts'

/** The id of the case that is open about a comment. */
export async function findCase(viewer: Viewer, commentId: string): Promise<string | undefined> {
  refuseUnlessStaff(viewer)
  const [found] = await db
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.subject, 'comment'), eq(cases.commentId, commentId), isNull(cases.closedAt)))
  return found?.id
}
