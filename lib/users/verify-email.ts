import { eq } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { users } from '#db/tables/users'
import { say } from '#lib/ground/catalogue/say'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { verifiedAs } from './accounts/choose-name.ts'
import { type Session, startSession } from './accounts/sessions.ts'
import { useToken, voidTokens } from './accounts/tokens.ts'
import { countTry, forgetTry } from './accounts/tries.ts'
import { whoseToken } from './accounts/whose-token.ts'
import { passwordFits } from './passwords.ts'
import type { Viewer } from './policy.ts'
import type { VerifyEmailInput } from './schema.ts'

/**
 * Makes a registered account its owner's and signs them in. The link proves the address, the password that it was
 * they who registered. Another `name` is taken when the one they chose has gone to somebody meanwhile.
 */
export async function verifyEmail(
  _viewer: Viewer,
  { token, password, name }: VerifyEmailInput,
  { now, address }: { now: Date; address: string },
): Promise<Session> {
  const shown = { kind: 'verify', secret: token } as const
  const user = await whoseToken(db, shown, now)
  const tried = { what: 'password', email: user.email, address } as const
  await countTry(tried, now)
  const fits = await passwordFits(user.passwordHash, password)
  refuseUnless(fits, 'invalid', 'password-differs', { fields: { password: say('refusal.password-differs') } })
  return write(async (tx) => {
    refuseUnless(await useToken(tx, shown, now), 'not-found', 'stale-link')
    const verified = await verifiedAs(tx, { id: user.id, name: name ?? user.name }, now)
    await tx.update(users).set(verified).where(eq(users.id, user.id))
    await voidTokens(tx, { userId: user.id, kinds: ['verify'] }, now)
    await record(tx, { name: 'user.verified', actorId: user.id, subjectId: user.id }, now)
    await forgetTry(tx, tried)
    return startSession(tx, user, now)
  })
}
