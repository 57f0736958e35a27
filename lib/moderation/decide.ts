import { and, eq, isNull } from 'drizzle-orm'
import { write } from '#db/connect'
import type { Db } from '#db/database'
import { cases, claims, decisions } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import { closeCase } from '#lib/cases/close-case'
import { changeStatus } from '#lib/comments/change-status'
import { statusAfterDecision } from '#lib/comments/status'
import { record } from '#lib/ground/events'
import { idAt } from '#lib/ground/ids'
import { refuseUnless } from '#lib/ground/refusal'
import { findGuideline } from '#lib/guidelines/queries'
import { isStaff, type Person, type Viewer } from '#lib/users/policy'
import { mayDecide } from './policy.ts'
import type { DecideInput } from './schema.ts'

/** A person decides a case they have claimed, on the revision they saw. */
export async function decide(
  viewer: Viewer,
  input: DecideInput & { caseId: string },
  now: Date,
): Promise<{ id: string }> {
  refuseUnless(isStaff(viewer), 'forbidden', 'forbidden')
  return write(async (tx) => {
    const about = await openCaseOf(tx, viewer, input)
    await refuseLostClaim(tx, viewer, { ...input, now })
    const comment = await judgedComment(tx, about, input)
    const guideline = await citedGuideline(tx, input)
    const decision = {
      id: idAt(now),
      caseId: about.id,
      commentId: comment.id,
      revision: comment.revision,
      moderatorId: viewer.id,
      action: input.action,
      guidelineId: guideline?.id ?? null,
      note: input.note ?? '',
      decidedAt: now,
    }
    await tx.insert(decisions).values(decision)
    await follow(tx, { about, comment, decision }, now)
    const details = {
      decision: decision.id,
      case: about.id,
      revision: comment.revision,
      from: comment.status,
      guideline: guideline?.number,
    }
    await record(
      tx,
      { name: events[input.action], actorId: viewer.id, subjectId: comment.id, articleId: comment.articleId, details },
      now,
    )
    return { id: decision.id }
  })
}

const events = { approve: 'comment.approved', remove: 'comment.removed', escalate: 'case.escalated' } as const

async function openCaseOf(tx: Db, viewer: Person, { caseId }: { caseId: string }) {
  const [about] = await tx.select().from(cases).where(eq(cases.id, caseId))
  refuseUnless(about, 'not-found', 'case-gone')
  refuseUnless(about.closedAt === null, 'conflict', 'case-closed')
  refuseUnless(mayDecide(viewer, about), 'forbidden', 'own-comment')
  return about
}

/** Late, but nobody else has taken it: that still counts. Taken by another, or never held: it does not. */
async function refuseLostClaim(
  tx: Db,
  viewer: Person,
  { caseId, claim }: { caseId: string; claim: string; now: Date },
) {
  const [held] = await tx.select().from(claims).where(eq(claims.caseId, caseId))
  refuseUnless(held?.id === claim && held.moderatorId === viewer.id, 'conflict', 'claim-lost')
}

async function judgedComment(tx: Db, about: { commentId: string | null }, { revision }: DecideInput) {
  const [comment] = await tx
    .select()
    .from(comments)
    .where(eq(comments.id, about.commentId ?? ''))
  refuseUnless(comment && comment.status !== 'withdrawn', 'conflict', 'comment-gone')
  refuseUnless(comment.revision === revision, 'conflict', 'comment-changed')
  return comment
}

async function citedGuideline(tx: Db, { action, guideline }: DecideInput) {
  if (action !== 'remove') return undefined
  refuseUnless(guideline !== undefined, 'invalid', 'guideline-missing', {})
  const cited = await findGuideline(tx, guideline)
  refuseUnless(cited, 'invalid', 'guideline-unknown')
  return cited
}

interface Judged {
  about: typeof cases.$inferSelect
  comment: typeof comments.$inferSelect
  decision: typeof decisions.$inferInsert
}

/** What follows from a decision: the comment's status with its counts, and the case closed or handed up. */
async function follow(tx: Db, { about, comment, decision }: Judged, now: Date) {
  if (decision.action === 'escalate') {
    await tx
      .update(cases)
      .set({ queue: 'escalated' })
      .where(and(eq(cases.id, about.id), isNull(cases.closedAt)))
    await tx.delete(claims).where(eq(claims.caseId, about.id))
    return
  }
  const to = statusAfterDecision(decision.action, comment.status)
  await changeStatus(tx, comment, { to, also: { reviewedAt: now, guidelineId: decision.guidelineId ?? null }, now })
  await closeCase(tx, about.id, now)
}
