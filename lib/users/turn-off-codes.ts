import { write } from '#db/connect'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { readSettings } from '#lib/ground/settings'
import { dropCodes } from './accounts/codes.ts'
import { mayUseCodes, type Viewer } from './policy.ts'
import { refuseUnlessConfirmed } from './refuse-unless-confirmed.ts'

/** Signs somebody in without one-time codes again, unless the site asks them of all its staff. */
export async function turnOffCodes(viewer: Viewer, _input: undefined, now: Date): Promise<void> {
  refuseUnlessConfirmed(viewer, now)
  await write(async (tx) => {
    const { codesForStaff } = await readSettings(tx)
    refuseUnless(!(codesForStaff && mayUseCodes(viewer)), 'forbidden', 'codes-required')
    refuseUnless(await dropCodes(tx, viewer.id), 'conflict', 'codes-off')
    await record(tx, { name: 'user.codes-off', actorId: viewer.id, subjectId: viewer.id }, now)
  })
}
