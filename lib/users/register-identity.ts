import { write } from '#db/connect'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { freeNameKey, refuseName } from './accounts/choose-name.ts'
import { enter } from './accounts/enter.ts'
import { addIdentity } from './accounts/identities.ts'
import { putAccount } from './accounts/put-account.ts'
import type { Session } from './accounts/sessions.ts'
import type { Viewer } from './policy.ts'
import type { ChangeNameInput, IdentityInput } from './schema.ts'

/**
 * Creates an account for whoever another site vouches for, address included, under a name they choose, and signs them
 * in. An address that has an account here opens nothing: its owner signs in to it and links them.
 */
export async function registerIdentity(
  viewer: Viewer,
  { name, identity }: ChangeNameInput & { identity: IdentityInput },
  now: Date,
): Promise<Session> {
  const { email } = identity
  refuseUnless(email && identity.emailVerified, 'forbidden', 'identity-address')
  refuseName(name)
  return write(async (tx) => {
    const nameKey = await freeNameKey(tx, name)
    const account = { email, name, nameKey, role: 'reader', passwordHash: null, verifiedAt: now } as const
    const id = await putAccount(tx, account, now)
    const identityId = await addIdentity(tx, { ...identity, userId: id }, now)
    await record(tx, { name: 'user.registered', actorId: id, subjectId: id, details: { identity: identityId } }, now)
    return enter(tx, { viewer, user: { id, role: 'reader' }, by: 'identity' }, now)
  })
}
