import { eq } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { users } from '#db/tables/users'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { verifiedAs } from './accounts/choose-name.ts'
import { endSessions } from './accounts/sessions.ts'
import { useToken, voidTokens } from './accounts/tokens.ts'
import { whoseToken } from './accounts/whose-token.ts'
import { hashPassword } from './passwords.ts'
import type { Viewer } from './policy.ts'
import type { ResetPasswordInput } from './schema.ts'

/**
 * Sets a new password for whoever holds the link that was mailed, and ends every session. The link proves the address
 * too; somebody who is verified by it may have to choose another `name`, as in `verifyEmail`.
 */
export async function resetPassword(
  _viewer: Viewer,
  { token, password, name }: ResetPasswordInput,
  now: Date,
): Promise<void> {
  const shown = { kind: 'reset', secret: token } as const
  await whoseToken(db, shown, now)
  const passwordHash = await hashPassword(password)
  await write(async (tx) => {
    const user = await whoseToken(tx, shown, now)
    refuseUnless(await useToken(tx, shown, now), 'not-found', 'stale-link')
    const verified = user.verifiedAt ? {} : await verifiedAs(tx, { id: user.id, name: name ?? user.name }, now)
    await tx
      .update(users)
      .set({ passwordHash, ...verified })
      .where(eq(users.id, user.id))
    await voidTokens(tx, { userId: user.id, kinds: ['verify', 'reset', 'sign-in', 'email'] }, now)
    const sessions = await endSessions(tx, { userId: user.id }, now)
    const details = { sessions, verified: !user.verifiedAt }
    await record(tx, { name: 'user.password-reset', actorId: user.id, subjectId: user.id, details }, now)
  })
}
