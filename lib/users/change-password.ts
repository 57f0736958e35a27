import { and, eq } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { users } from '#db/tables/users'
import { say } from '#lib/ground/catalogue/say'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { findAccountById } from './accounts/find-account.ts'
import { endSessions } from './accounts/sessions.ts'
import { voidTokens } from './accounts/tokens.ts'
import { countTry, forgetTry } from './accounts/tries.ts'
import { hashPassword, passwordFits } from './passwords.ts'
import { isSignedIn, type Viewer } from './policy.ts'
import type { ChangePasswordInput } from './schema.ts'

/** Sets a new password for whoever knows the current one, and ends every other session. */
export async function changePassword(
  viewer: Viewer,
  { current, password }: ChangePasswordInput,
  { now, address }: { now: Date; address: string },
): Promise<void> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  const before = await findAccountById(db, viewer.id)
  refuseUnless(before, 'sign-in', 'sign-in')
  const tried = { what: 'password', email: before.email, address } as const
  await countTry(tried, now)
  const fits = await passwordFits(before.passwordHash, current)
  refuseUnless(fits, 'invalid', 'password-differs', { fields: { current: say('refusal.password-differs') } })
  const passwordHash = await hashPassword(password)
  await write(async (tx) => {
    const [changed] = await tx
      .update(users)
      .set({ passwordHash })
      .where(and(eq(users.id, viewer.id), eq(users.passwordHash, before.passwordHash ?? '')))
      .returning({ id: users.id })
    refuseUnless(changed, 'conflict', 'password-changed')
    await forgetTry(tx, tried)
    await voidTokens(tx, { userId: viewer.id, kinds: ['reset', 'sign-in'] }, now)
    const sessions = await endSessions(tx, { userId: viewer.id, except: viewer.sessionId }, now)
    await record(
      tx,
      { name: 'user.password-changed', actorId: viewer.id, subjectId: viewer.id, details: { sessions } },
      now,
    )
  })
}
