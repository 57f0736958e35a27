import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Db } from '#db/database'
import { cases, decisions } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import { statusAfterDecision } from '#lib/comments/status'
import type { Decision } from './take-back.ts'

/** Whether somebody has decided, edited or withdrawn since, so that taking the decision back would undo theirs. */
export async function isOvertaken(tx: Db, decision: Decision): Promise<boolean> {
  return (await hasChanged(tx, decision)) || (await hasBeenDecided(tx, decision))
}

async function hasChanged(tx: Db, { commentId, revision, action, before }: Decision) {
  if (commentId === null || !before?.comment) return false
  const [now] = await tx
    .select({ status: comments.status, revision: comments.revision })
    .from(comments)
    .where(eq(comments.id, commentId))
  return now?.revision !== revision || now.status !== statusAfterDecision(action, before.comment.status)
}

async function hasBeenDecided(tx: Db, { id, caseId }: Decision) {
  const [about] = await tx
    .select({ subject: cases.subject, subjectId: cases.subjectId })
    .from(cases)
    .where(eq(cases.id, caseId))
  const [later] = await tx
    .select({ id: decisions.id })
    .from(decisions)
    .innerJoin(cases, eq(cases.id, decisions.caseId))
    .where(
      and(
        eq(cases.subject, about!.subject),
        eq(cases.subjectId, about!.subjectId),
        isNull(decisions.undoneAt),
        gt(decisions.id, id),
      ),
    )
    .limit(1)
  return later !== undefined
}
