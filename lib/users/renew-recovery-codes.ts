import { write } from '#db/connect'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { giveRecoveryCodes, hasCodes } from './accounts/codes.ts'
import type { Viewer } from './policy.ts'
import { refuseUnlessConfirmed } from './refuse-unless-confirmed.ts'

/** Answers new recovery codes; the ones before stop working. */
export async function renewRecoveryCodes(viewer: Viewer, _input: undefined, now: Date): Promise<string[]> {
  refuseUnlessConfirmed(viewer, now)
  return write(async (tx) => {
    refuseUnless(await hasCodes(tx, viewer.id), 'conflict', 'codes-off')
    await record(tx, { name: 'user.recovery-codes-renewed', actorId: viewer.id, subjectId: viewer.id }, now)
    return giveRecoveryCodes(tx, viewer.id, now)
  })
}
