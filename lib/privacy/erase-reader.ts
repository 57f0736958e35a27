import { write } from '#db/connect'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { isAdmin, isSignedIn, type Viewer } from '#lib/users/policy'
import { refuseUnlessConfirmed } from '#lib/users/refuse-unless-confirmed'
import { scheduleErasure } from './erasing/schedule.ts'
import { mayErase } from './policy.ts'

/** An admin erases somebody else, at once and for good. */
export async function eraseReader(viewer: Viewer, { userId }: { userId: string }, now: Date): Promise<void> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(isAdmin(viewer), 'forbidden', 'forbidden')
  refuseUnless(mayErase(viewer, { id: userId }), 'forbidden', 'own-account')
  refuseUnlessConfirmed(viewer, now)
  await write(async (tx) => {
    await scheduleErasure(tx, { userId, erasesAt: now }, now)
    await record(tx, { name: 'user.erasure-ordered', actorId: viewer.id, subjectId: userId }, now)
  })
}
