import { write } from '#db/connect'
import { record } from '#lib/ground/events'
import type { Viewer } from '#lib/users/policy'
import { carryOut } from './deciding/carry-out.ts'
import { judgeClaimed } from './deciding/judged.ts'
import { refuseUnlessStaff } from './desk/staff-only.ts'
import { UNDO_FOR } from './policy.ts'
import type { DecideInput } from './schema.ts'

export interface Decided {
  id: string
  undoUntil: Date
}

/**
 * A person decides a case they have claimed: about a comment on the revision they saw, about a display name, or on
 * appeal. It holds at once; whoever it concerns is told when it can no longer be undone.
 */
export async function decide(viewer: Viewer, input: DecideInput & { caseId: string }, now: Date): Promise<Decided> {
  refuseUnlessStaff(viewer)
  const undoUntil = new Date(now.getTime() + UNDO_FOR)
  return write(async (tx) => {
    const judged = await judgeClaimed(tx, viewer, input)
    const deciding = { action: input.action, note: input.note ?? '', undoUntil }
    const { id, happening } = await carryOut(tx, viewer, { judged, deciding }, now)
    await record(tx, happening, now)
    return { id, undoUntil }
  })
}
