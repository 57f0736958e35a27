import { write } from '#db/connect'
import { Refusal, refuseUnless } from '#lib/ground/refusal'
import { enter } from './accounts/enter.ts'
import { findByIdentity } from './accounts/identities.ts'
import type { Session } from './accounts/sessions.ts'
import { isSignedIn, type Viewer } from './policy.ts'
import type { IdentityInput } from './schema.ts'

/** Signs in whoever another site vouches for, if that identity opens an account here: theirs, when they are signed in. */
export async function signInByIdentity(viewer: Viewer, identity: IdentityInput, now: Date): Promise<Session> {
  return write(async (tx) => {
    const user = await findByIdentity(tx, identity)
    if (!user) throw new Refusal('not-found', 'identity-unknown')
    refuseUnless(!isSignedIn(viewer) || viewer.id === user.id, 'conflict', 'identity-taken')
    return enter(tx, { viewer, user, by: 'identity' }, now)
  })
}
