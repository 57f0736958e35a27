import { eq } from 'drizzle-orm'
import { write } from '#db/connect'
import { authenticators } from '#db/tables/users'
import { record } from '#lib/ground/events'
import { idAt } from '#lib/ground/ids'
import { refuseUnless } from '#lib/ground/refusal'
import { hasCodes } from './accounts/codes.ts'
import { newCodeSecret } from './codes/code.ts'
import { seal } from './codes/seal.ts'
import { mayUseCodes, type Viewer } from './policy.ts'
import { refuseUnlessConfirmed } from './refuse-unless-confirmed.ts'

/** Makes a secret for an authenticator. It counts for nothing until a first code shows that it has arrived there. */
export async function beginCodes(viewer: Viewer, _input: undefined, now: Date): Promise<void> {
  refuseUnlessConfirmed(viewer, now)
  refuseUnless(mayUseCodes(viewer), 'forbidden', 'forbidden')
  await write(async (tx) => {
    refuseUnless(!(await hasCodes(tx, viewer.id)), 'conflict', 'codes-on')
    await tx.delete(authenticators).where(eq(authenticators.userId, viewer.id))
    const made = { id: idAt(now), userId: viewer.id, sealed: seal(newCodeSecret()), madeAt: now }
    await tx.insert(authenticators).values(made)
    await record(tx, { name: 'user.codes-begun', actorId: viewer.id, subjectId: viewer.id }, now)
  })
}
