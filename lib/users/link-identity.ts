import { write } from '#db/connect'
import { record } from '#lib/ground/events'
import { enqueue } from '#lib/ground/jobs'
import { addIdentity } from './accounts/identities.ts'
import type { Viewer } from './policy.ts'
import { refuseUnlessConfirmed } from './refuse-unless-confirmed.ts'
import type { IdentityInput } from './schema.ts'

/** Lets an identity open the viewer's account from now on. They have just shown that both are theirs. */
export async function linkIdentity(viewer: Viewer, identity: IdentityInput, now: Date): Promise<void> {
  refuseUnlessConfirmed(viewer, now)
  const { id: userId } = viewer
  await write(async (tx) => {
    const id = await addIdentity(tx, { ...identity, userId }, now)
    const details = { identity: id }
    await record(tx, { name: 'user.identity-linked', actorId: userId, subjectId: userId, details }, now)
    await enqueue(tx, { name: 'send-identity-linked', input: { userId }, key: `send-identity-linked ${id}` }, now)
  })
}
