import { noticeKinds } from '#db/choices'
import { write } from '#db/connect'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import type { ChooseMailInput } from './schema.ts'
import { keepWishes } from './telling/keep-wishes.ts'

/** Sets how each kind of notice comes by mail, for what is told from now on. */
export async function chooseMail(viewer: Viewer, input: ChooseMailInput, now: Date): Promise<void> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  await write(async (tx) => {
    await keepWishes(tx, { userId: viewer.id, wishes: noticeKinds.map((kind) => [kind, input[kind]]) }, now)
    await record(tx, { name: 'mail.chosen', actorId: viewer.id, subjectId: viewer.id, details: { ...input } }, now)
  })
}
