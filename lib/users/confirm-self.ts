import { db, write } from '#db/connect'
import { say } from '#lib/ground/catalogue/say'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { findAccountById } from './accounts/find-account.ts'
import { confirmSession } from './accounts/sessions.ts'
import { countTry, forgetTry } from './accounts/tries.ts'
import { passwordFits } from './passwords.ts'
import { isSignedIn, type Viewer } from './policy.ts'
import type { ConfirmSelfInput } from './schema.ts'

/** Shows that whoever uses a session is still its owner: for a quarter of an hour nobody asks again. */
export async function confirmSelf(
  viewer: Viewer,
  { password = '' }: ConfirmSelfInput,
  { now, address }: { now: Date; address: string },
): Promise<void> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  const account = await findAccountById(db, viewer.id)
  refuseUnless(account, 'sign-in', 'sign-in')
  const tried = { what: 'password', email: account.email, address } as const
  await countTry(tried, now)
  const fits = await passwordFits(account.passwordHash, password)
  refuseUnless(fits, 'invalid', 'password-differs', { fields: { password: say('refusal.password-differs') } })
  await write(async (tx) => {
    await forgetTry(tx, tried)
    await confirmSession(tx, viewer.sessionId, now)
    const details = { sessionId: viewer.sessionId }
    await record(tx, { name: 'user.confirmed', actorId: viewer.id, subjectId: viewer.id, details }, now)
  })
}
