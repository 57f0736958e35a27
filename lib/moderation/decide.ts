import { eq } from 'drizzle-orm'
import { write } from '#db/connect'
import type { Db } from '#db/database'
import { claims, decisions } from '#db/tables/cases'
import { closeCase } from '#lib/cases/close-case'
import { moveCaseUp } from '#lib/cases/move-case-up'
import { settleReports } from '#lib/cases/settle-reports'
import { changeStatus } from '#lib/comments/change-status'
import { statusAfterDecision } from '#lib/comments/status'
import { record } from '#lib/ground/events'
import { idAt } from '#lib/ground/ids'
import { refuseUnless } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import { replaceName } from '#lib/users/replace-name'
import { citedGuideline, type Judged, judgedComment, refuseLostClaim, undecidedCase } from './desk/judged.ts'
import { refuseUnlessStaff } from './desk/staff-only.ts'
import type { DecideInput } from './schema.ts'

const commentEvents = { approve: 'comment.approved', remove: 'comment.removed', escalate: 'case.escalated' } as const
const nameEvents = { approve: 'user.name-approved', remove: 'user.name-removed', escalate: 'case.escalated' } as const

/** A person decides a case they have claimed: about a comment on the revision they saw, or about a display name. */
export async function decide(
  viewer: Viewer,
  input: DecideInput & { caseId: string },
  now: Date,
): Promise<{ id: string }> {
  refuseUnlessStaff(viewer)
  return write(async (tx) => {
    const about = await undecidedCase(tx, viewer, input)
    await refuseLostClaim(tx, viewer, input)
    const comment = await judgedComment(tx, about, input)
    const guideline = await citedGuideline(tx, input)
    const judged = { about, comment, guideline }
    const { action, note = '' } = input
    const id = await keepDecision(tx, judged, { action, note, moderatorId: viewer.id }, now)
    if (action === 'escalate') await handUp(tx, judged, now)
    else await settle(tx, judged, action, now)
    return { id }
  })
}

type Decided = Pick<typeof decisions.$inferInsert, 'action' | 'moderatorId'> & { note: string }

/** Adds the decision, and the event that tells of it. */
async function keepDecision(tx: Db, { about, comment, guideline }: Judged, decided: Decided, now: Date) {
  const id = idAt(now)
  const { id: commentId = null, revision = null, articleId = null } = comment ?? {}
  const guidelineId = guideline?.id ?? null
  await tx
    .insert(decisions)
    .values({ id, caseId: about.id, commentId, revision, guidelineId, ...decided, decidedAt: now })
  const judged = comment ? { revision: comment.revision, from: comment.status } : {}
  const details = { decision: id, case: about.id, ...judged, guideline: guideline?.number }
  const { action, moderatorId } = decided
  const name = (comment ? commentEvents : nameEvents)[action]
  await record(tx, { name, actorId: moderatorId, subjectId: about.subjectId, articleId, details }, now)
  return id
}

/** The comment gets its status with all counts, or a name that was removed a neutral one, and the case is closed. */
async function settle(tx: Db, { about, comment, guideline }: Judged, action: 'approve' | 'remove', now: Date) {
  if (comment) {
    const to = statusAfterDecision(action, comment.status)
    await changeStatus(tx, comment, { to, also: { reviewedAt: now, guidelineId: guideline?.id ?? null }, now })
  }
  if (about.subject === 'name' && action === 'remove') await replaceName(tx, about.personId)
  await settleReports(tx, { ...about, outcome: action === 'remove' ? 'upheld' : 'declined' }, now)
  await closeCase(tx, about.id, now)
}

/** The comment or name stays as it is; the case goes up, and anybody may claim it there. */
async function handUp(tx: Db, { about }: Judged, now: Date) {
  refuseUnless(await moveCaseUp(tx, { id: about.id, queue: 'escalated' }, now), 'conflict', 'case-escalated')
  await tx.delete(claims).where(eq(claims.caseId, about.id))
}
