import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Db } from '#db/database'
import { type Before, cases, decisions } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import { appeals, statements } from '#db/tables/moderation'
import { sanctions } from '#db/tables/users'
import { reopenCase } from '#lib/cases/reopen-case'
import { unsettleReports } from '#lib/cases/settle-reports'
import { changeStatus } from '#lib/comments/change-status'
import type { Happening } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { replaceName } from '#lib/users/replace-name'
import { restoreName } from '#lib/users/restore-name'

export type Decision = typeof decisions.$inferSelect
type Case = typeof cases.$inferSelect

const momentOf = (written: string | null) => (written === null ? null : new Date(written))

/** Reverses exactly what a decision changed; what others did since stays. Answers what has happened, for the record. */
export async function takeBack(tx: Db, viewer: { id: string }, decision: Decision, now: Date): Promise<Happening> {
  const taken = await tx
    .update(decisions)
    .set({ undoneAt: now })
    .where(and(eq(decisions.id, decision.id), isNull(decisions.undoneAt)))
    .returning({ id: decisions.id })
  const before = decision.before
  refuseUnless(taken.length === 1 && before, 'conflict', 'undone-already')
  const [about] = await tx.select().from(cases).where(eq(cases.id, decision.caseId))
  await putCommentBack(tx, decision, before, now)
  await putStatementsBack(tx, decision, before, now)
  await putNameBack(tx, decision, { about: about!, granted: before.appeal !== undefined })
  await unsettleReports(tx, decision.id)
  await reopenCase(tx, about!.id, placeOf(before), now)
  const { subject, subjectId, articleId } = about!
  const details = { decision: decision.id, case: about!.id, action: decision.action }
  return { name: events[subject], actorId: viewer.id, subjectId, articleId, details }
}

const placeOf = ({ queue, dueAt, urgentAt }: Before) => ({
  queue,
  dueAt: new Date(dueAt),
  urgentAt: momentOf(urgentAt),
})

/** A comment that nobody had seen is unseen again, unless somebody has answered it meanwhile: then its stub stays. */
async function putCommentBack(tx: Db, { commentId, action }: Decision, before: Before, now: Date) {
  if (!before.comment || commentId === null || action === 'escalate') return
  const [comment] = await tx.select().from(comments).where(eq(comments.id, commentId))
  const { status, guidelineId, reviewedAt, publishedAt } = before.comment
  const seen = comment!.descendants > 0 ? comment!.publishedAt : momentOf(publishedAt)
  const also = { reviewedAt: momentOf(reviewedAt), guidelineId }
  await changeStatus(tx, { ...comment!, publishedAt: seen }, { to: status, also, now })
}

async function putStatementsBack(tx: Db, decision: Decision, before: Before, now: Date) {
  await tx.update(statements).set({ undoneAt: now }).where(eq(statements.decisionId, decision.id))
  const ended = before.statements ?? []
  if (ended.length > 0) await tx.update(statements).set({ endedAt: null }).where(inArray(statements.id, ended))
  if (before.appeal)
    await tx
      .update(appeals)
      .set({ outcome: null, decisionId: null, answeredAt: null })
      .where(eq(appeals.id, before.appeal))
  if (before.sanction)
    await tx.update(sanctions).set({ liftedAt: null, liftedById: null }).where(eq(sanctions.id, before.sanction))
}

/** A name that was taken is given back; one that was given back on appeal is taken again. */
async function putNameBack(
  tx: Db,
  { nameBefore, action }: Decision,
  { about, granted }: { about: Case; granted: boolean },
) {
  if (about.subject !== 'name') return
  if (nameBefore !== null) await restoreName(tx, about.personId, nameBefore)
  else if (action === 'approve' && granted) await replaceName(tx, about.personId)
}

const events = {
  comment: 'comment.decision-undone',
  name: 'user.name-decision-undone',
  sanction: 'appeal.decision-undone',
} as const
