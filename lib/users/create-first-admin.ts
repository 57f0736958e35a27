import { db, write } from '#db/connect'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { refuseName } from './accounts/choose-name.ts'
import { type Session, startSession } from './accounts/sessions.ts'
import { findToken, useToken, voidTokens } from './accounts/tokens.ts'
import { hasAdmin } from './admins.ts'
import { insertUser } from './insert-user.ts'
import { hashPassword } from './passwords.ts'
import type { Viewer } from './policy.ts'
import type { CreateFirstAdminInput } from './schema.ts'

/** Makes the first admin for whoever holds the link the start of the site printed, and signs them in. */
export async function createFirstAdmin(
  _viewer: Viewer,
  { token, password, email, name }: CreateFirstAdminInput,
  now: Date,
): Promise<Session> {
  const shown = { kind: 'setup', secret: token } as const
  refuseUnless(!(await hasAdmin(db)), 'conflict', 'set-up')
  refuseUnless(await findToken(db, shown, now), 'not-found', 'stale-link')
  refuseName(name)
  const passwordHash = await hashPassword(password)
  return write(async (tx) => {
    refuseUnless(!(await hasAdmin(tx)), 'conflict', 'set-up')
    refuseUnless(await useToken(tx, shown, now), 'not-found', 'stale-link')
    await voidTokens(tx, { userId: null, kinds: ['setup'] }, now)
    const id = await insertUser(tx, { email, name, role: 'admin', passwordHash }, now)
    await record(tx, { name: 'user.created', subjectId: id, details: { role: 'admin', first: true } }, now)
    return startSession(tx, { id, role: 'admin' }, now)
  })
}
