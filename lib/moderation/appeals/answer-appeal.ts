import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/database'
import { decisions } from '#db/tables/cases'
import { appeals } from '#db/tables/moderation'
import { sanctions } from '#db/tables/users'
import { closeCase } from '#lib/cases/close-case'
import { endStatements } from '#lib/cases/keep-statement'
import { settleReports } from '#lib/cases/settle-reports'
import { changeStatus } from '#lib/comments/change-status'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { inForceAt } from '#lib/users/in-force'
import { restoreName } from '#lib/users/restore-name'
import type { Carried, Changed } from '../deciding/carry-out.ts'
import type { Judged } from '../deciding/judged.ts'

type Appeal = NonNullable<Judged['appeal']>

/** Approving grants an appeal: the comment, the name or the standing is as it was. Removing upholds what was decided. */
export async function answerAppeal(tx: Db, carried: Carried, appeal: Appeal): Promise<Changed> {
  const { id, judged, deciding, now } = carried
  const granted = deciding.action === 'approve'
  const answered = await tx
    .update(appeals)
    .set({ outcome: granted ? 'granted' : 'upheld', decisionId: id, answeredAt: now })
    .where(and(eq(appeals.id, appeal.id), isNull(appeals.outcome)))
    .returning({ id: appeals.id })
  refuseUnless(answered.length === 1, 'conflict', 'appeal-answered')
  const changed = granted ? await overturn(tx, carried, appeal) : await uphold(tx, carried)
  const outcome = granted ? 'declined' : 'upheld'
  await settleReports(tx, { ...judged.about, outcome, decisionId: id }, now)
  await closeCase(tx, judged.about.id, now)
  return { before: { ...changed, appeal: appeal.id } }
}

async function uphold(tx: Db, { judged: { comment }, now }: Carried) {
  if (comment) await changeStatus(tx, comment, { to: comment.status, also: { reviewedAt: now }, now })
  return {}
}

async function overturn(tx: Db, carried: Carried, appeal: Appeal) {
  const { judged, now } = carried
  const { comment, about } = judged
  const statements = await endStatements(tx, about, now)
  if (comment) await changeStatus(tx, comment, { to: 'published', also: { reviewedAt: now, guidelineId: null }, now })
  if (about.subject === 'name') await giveNameBack(tx, appeal)
  if (appeal.sanctionId === null) return { statements }
  const lifted = await lift(tx, carried, appeal.sanctionId)
  return lifted ? { statements, sanction: appeal.sanctionId } : { statements }
}

async function giveNameBack(tx: Db, { decisionId, personId }: Appeal) {
  const [judged] = await tx
    .select({ name: decisions.nameBefore })
    .from(decisions)
    .where(eq(decisions.id, decisionId ?? ''))
  if (judged?.name) await restoreName(tx, personId, judged.name)
}

/** Ends a sanction that is still in force. One that has run out needs nothing. */
async function lift(tx: Db, { viewer, now }: Carried, sanctionId: string): Promise<boolean> {
  const [lifted] = await tx
    .update(sanctions)
    .set({ liftedAt: now, liftedById: viewer.id })
    .where(and(eq(sanctions.id, sanctionId), inForceAt(now)))
    .returning({ userId: sanctions.userId, kind: sanctions.kind })
  if (!lifted) return false
  const details = { sanction: sanctionId, kind: lifted.kind }
  await record(tx, { name: 'user.sanction-lifted', actorId: viewer.id, subjectId: lifted.userId, details }, now)
  return true
}
