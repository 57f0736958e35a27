import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/database'
import { cases, claims } from '#db/tables/cases'

/** Closes a case and ends its claim. Answers whether it was open. */
export async function closeCase(tx: Db, caseId: string, now: Date): Promise<boolean> {
  const closed = await tx
    .update(cases)
    .set({ closedAt: now })
    .where(and(eq(cases.id, caseId), isNull(cases.closedAt)))
    .returning({ id: cases.id })
  await tx.delete(claims).where(eq(claims.caseId, caseId))
  return closed.length > 0
}

/** Closes the case that is open about a comment, if there is one. */
export async function closeCaseAbout(tx: Db, commentId: string, now: Date): Promise<void> {
  const [open] = await tx
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.subject, 'comment'), eq(cases.subjectId, commentId), isNull(cases.closedAt)))
  if (open) await closeCase(tx, open.id, now)
}
