import type { Db } from '#db/database'
import { closeCase } from '#lib/cases/close-case'
import { endStatements } from '#lib/cases/keep-statement'
import { settleReports } from '#lib/cases/settle-reports'
import { changeStatus } from '#lib/comments/change-status'
import { statusAfterDecision } from '#lib/comments/status'
import { replaceName } from '#lib/users/replace-name'
import { stateRemoval } from '../statements/state-removal.ts'
import type { Carried, Changed } from './carry-out.ts'
import { nameNow } from './name-now.ts'

/** The comment gets its status with all counts, or a name that was removed a neutral one, and the case is closed. */
export async function settle(tx: Db, carried: Carried): Promise<Changed> {
  const { id, judged, deciding, now } = carried
  const { about, comment, guideline } = judged
  const removed = deciding.action === 'remove'
  const statements = await endStatements(tx, about, now)
  const nameBefore = about.subject === 'name' && removed ? await nameNow(tx, about.personId) : null
  if (removed) await stateRemoval(tx, carried, nameBefore)
  if (comment) {
    const to = statusAfterDecision(deciding.action, comment.status)
    await changeStatus(tx, comment, { to, also: { reviewedAt: now, guidelineId: guideline?.id ?? null }, now })
  }
  if (nameBefore !== null) await replaceName(tx, about.personId)
  await settleReports(tx, { ...about, outcome: removed ? 'upheld' : 'declined', decisionId: id }, now)
  await closeCase(tx, about.id, now)
  return { before: { statements }, nameBefore }
}
