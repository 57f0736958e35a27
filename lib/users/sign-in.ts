import { db, write } from '#db/connect'
import type { Db } from '#db/database'
import { refuseUnless } from '#lib/ground/refusal'
import { hasCodes } from './accounts/codes.ts'
import { enter, enterAtOnce } from './accounts/enter.ts'
import { findAccount } from './accounts/find-account.ts'
import { endSession, type Session } from './accounts/sessions.ts'
import { countTry, forgetTry } from './accounts/tries.ts'
import { countCodeTry, refuseUnlessCodeWorks } from './accounts/try-code.ts'
import { passwordFits } from './passwords.ts'
import { isSignedIn, type Viewer } from './policy.ts'
import type { SignInInput } from './schema.ts'

interface Circumstances {
  now: Date
  address: string
  /** Whether a session may be left waiting for a one-time code, to be asked for on the next page. */
  halfway?: boolean
}

/**
 * Starts a session for whoever knows an account's password, and its one-time code where codes are on. A wrong password,
 * an unknown address and an address that is not verified are refused alike and take as long. A session the caller had
 * before ends.
 */
export async function signIn(
  viewer: Viewer,
  { email, password, code }: SignInInput,
  { now, address, halfway = false }: Circumstances,
): Promise<Session> {
  const tried = { what: 'password', email, address } as const
  await countTry(tried, now)
  const account = await findAccount(db, email)
  const fits = await passwordFits(account?.passwordHash, password)
  refuseUnless(account?.verifiedAt && fits, 'sign-in', 'wrong-password')
  const codes = !halfway && (await hasCodes(db, account.id))
  if (codes) {
    refuseUnless(code, 'sign-in', 'code-needed')
    await countCodeTry(account.id, now)
  }
  return write(async (tx) => {
    const user = await stillTheSame(tx, account)
    await forgetTry(tx, tried)
    if (!codes) return enter(tx, { viewer, user }, now)
    await refuseUnlessCodeWorks(tx, { userId: user.id, code: code ?? '' }, now)
    if (isSignedIn(viewer)) await endSession(tx, viewer.sessionId, now)
    return enterAtOnce(tx, { user }, now)
  })
}

/** The password may have been changed while it was compared. */
async function stillTheSame(tx: Db, compared: { email: string; passwordHash: string | null }) {
  const user = await findAccount(tx, compared.email)
  refuseUnless(user && user.passwordHash === compared.passwordHash, 'sign-in', 'wrong-password')
  return user
}
