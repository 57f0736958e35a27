import { db, write } from '#db/connect'
import type { Db } from '#db/database'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { findAccount } from './accounts/find-account.ts'
import { endSession, type Session, startSession } from './accounts/sessions.ts'
import { countTry, forgetTry } from './accounts/tries.ts'
import { passwordFits } from './passwords.ts'
import { isSignedIn, type Viewer } from './policy.ts'
import type { SignInInput } from './schema.ts'

/**
 * Starts a session for whoever knows an account's password. A wrong password, an unknown address and an address that
 * is not verified are refused alike and take as long. A session the caller had before ends.
 */
export async function signIn(
  viewer: Viewer,
  { email, password }: SignInInput,
  { now, address }: { now: Date; address: string },
): Promise<Session> {
  const tried = { what: 'password', email, address } as const
  await countTry(tried, now)
  const account = await findAccount(db, email)
  const fits = await passwordFits(account?.passwordHash, password)
  refuseUnless(account?.verifiedAt && fits, 'sign-in', 'wrong-password')
  return write(async (tx) => {
    const user = await stillTheSame(tx, account)
    await forgetTry(tx, tried)
    if (isSignedIn(viewer)) await endSession(tx, viewer.sessionId, now)
    const session = await startSession(tx, user, now)
    const details = { sessionId: session.id }
    await record(tx, { name: 'user.signed-in', actorId: user.id, subjectId: user.id, details }, now)
    return session
  })
}

/** The password may have been changed while it was compared. */
async function stillTheSame(tx: Db, compared: { email: string; passwordHash: string | null }) {
  const user = await findAccount(tx, compared.email)
  refuseUnless(user && user.passwordHash === compared.passwordHash, 'sign-in', 'wrong-password')
  return user
}
