import { db, write } from '#db/connect'
import { say } from '#lib/ground/catalogue/say'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { hasCodes } from './accounts/codes.ts'
import { findAccountById } from './accounts/find-account.ts'
import { confirmSession } from './accounts/sessions.ts'
import { countTry, forgetTry } from './accounts/tries.ts'
import { countCodeTry, refuseUnlessCodeWorks } from './accounts/try-code.ts'
import { passwordFits } from './passwords.ts'
import { isSignedIn, type Viewer } from './policy.ts'
import type { ConfirmSelfInput } from './schema.ts'

/**
 * Shows that whoever uses a session is still its owner, by everything the account has: its password, its one-time codes.
 * For a quarter of an hour nobody asks again.
 */
export async function confirmSelf(
  viewer: Viewer,
  { password, code }: ConfirmSelfInput,
  { now, address }: { now: Date; address: string },
): Promise<void> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  const account = await findAccountById(db, viewer.id)
  refuseUnless(account, 'sign-in', 'sign-in')
  const codes = await hasCodes(db, viewer.id)
  refuseUnless(account.passwordHash !== null || codes, 'invalid', 'no-proof')
  const tried = { what: 'password', email: account.email, address } as const
  await countTry(tried, now)
  const fits = account.passwordHash === null || (await passwordFits(account.passwordHash, password ?? ''))
  refuseUnless(fits, 'invalid', 'password-differs', { fields: { password: say('refusal.password-differs') } })
  if (codes) await countCodeTry(viewer.id, now)
  await write(async (tx) => {
    if (codes) await refuseUnlessCodeWorks(tx, { userId: viewer.id, code: code ?? '' }, now)
    await forgetTry(tx, tried)
    await confirmSession(tx, viewer.sessionId, now)
    const details = { sessionId: viewer.sessionId }
    await record(tx, { name: 'user.confirmed', actorId: viewer.id, subjectId: viewer.id, details }, now)
  })
}
