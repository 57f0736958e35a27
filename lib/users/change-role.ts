import { and, eq, gt, isNotNull } from 'drizzle-orm'
import type { Role } from '#db/choices'
import { write } from '#db/connect'
import type { Db } from '#db/database'
import { sessions, users } from '#db/tables/users'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { hasOtherAdmin } from './admins.ts'
import { isAdmin, isSignedIn, mayGiveRole, sessionLength, type Viewer } from './policy.ts'
import type { ChangeRoleInput } from './schema.ts'

/** Gives somebody a role, from their next request on. Nobody changes their own, and the last admin stays one. */
export async function changeRole(
  viewer: Viewer,
  { userId, role }: ChangeRoleInput & { userId: string },
  now: Date,
): Promise<{ id: string; role: Role }> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(isAdmin(viewer), 'forbidden', 'forbidden')
  refuseUnless(mayGiveRole(viewer, { id: userId }), 'forbidden', 'own-account')
  return write(async (tx) => {
    const before = await readRole(tx, userId)
    if (before === role) return { id: userId, role }
    refuseUnless((await readRole(tx, viewer.id)) === 'admin', 'forbidden', 'forbidden')
    if (before === 'admin') refuseUnless(await hasOtherAdmin(tx, userId, now), 'conflict', 'last-admin')
    await tx.update(users).set({ role }).where(eq(users.id, userId))
    await shortenSessions(tx, { userId, role }, now)
    const details = { before, after: role }
    await record(tx, { name: 'user.role-changed', actorId: viewer.id, subjectId: userId, details }, now)
    return { id: userId, role }
  })
}

async function readRole(tx: Db, id: string): Promise<Role> {
  const [found] = await tx
    .select({ role: users.role })
    .from(users)
    .where(and(eq(users.id, id), isNotNull(users.verifiedAt)))
  refuseUnless(found, 'not-found', 'not-found')
  return found.role
}

/** Whoever becomes staff is signed in no longer than staff are. */
async function shortenSessions(tx: Db, { userId, role }: { userId: string; role: Role }, now: Date) {
  const expiresAt = new Date(now.getTime() + sessionLength(role))
  await tx
    .update(sessions)
    .set({ expiresAt })
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, expiresAt)))
}
