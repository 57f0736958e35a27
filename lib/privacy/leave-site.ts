import { write } from '#db/connect'
import { record } from '#lib/ground/events'
import { enqueue } from '#lib/ground/jobs'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { refuseUnlessConfirmed } from '#lib/users/refuse-unless-confirmed'
import { scheduleErasure } from './erasing/schedule.ts'
import { GRACE } from './policy.ts'

/** Somebody deletes their account, whatever their standing: in seven days, until when they can change their mind. */
export async function leaveSite(viewer: Viewer, _input: undefined, now: Date): Promise<{ erasesAt: Date }> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnlessConfirmed(viewer, now)
  const erasesAt = new Date(now.getTime() + GRACE)
  const { id } = viewer
  return write(async (tx) => {
    await scheduleErasure(tx, { userId: id, erasesAt }, now)
    await enqueue(tx, { name: 'send-leaving', input: { userId: id } }, now)
    const details = { erasesAt: erasesAt.toISOString() }
    await record(tx, { name: 'user.leaving', actorId: id, subjectId: id, details }, now)
    return { erasesAt }
  })
}
