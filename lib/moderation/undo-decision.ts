import { eq } from 'drizzle-orm'
import { write } from '#db/connect'
import type { Db } from '#db/database'
import { decisions } from '#db/tables/cases'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import type { Person, Viewer } from '#lib/users/policy'
import { refuseUnlessStaff } from './desk/staff-only.ts'
import { isOvertaken } from './undoing/overtaken.ts'
import { takeBack } from './undoing/take-back.ts'

/**
 * Whoever decided takes it back, within ten seconds, before anybody was told. Refused as a conflict once it is too late,
 * or when somebody has edited or decided since: then another decision reverses it. Answers the case, open again.
 */
export async function undoDecision(
  viewer: Viewer,
  { decisionId }: { decisionId: string },
  now: Date,
): Promise<{ caseId: string }> {
  refuseUnlessStaff(viewer)
  return write(async (tx) => {
    const decision = await undoable(tx, viewer, decisionId, now)
    await record(tx, await takeBack(tx, viewer, decision, now), now)
    return { caseId: decision.caseId }
  })
}

async function undoable(tx: Db, viewer: Person, decisionId: string, now: Date) {
  const [decision] = await tx.select().from(decisions).where(eq(decisions.id, decisionId))
  refuseUnless(decision, 'not-found', 'not-found')
  refuseUnless(decision.moderatorId === viewer.id, 'forbidden', 'undo-others')
  refuseUnless(decision.undoneAt === null, 'conflict', 'undone-already')
  refuseUnless(decision.undoUntil !== null && now < decision.undoUntil, 'conflict', 'undo-late')
  refuseUnless(!(await isOvertaken(tx, decision)), 'conflict', 'undo-overtaken')
  return decision
}
