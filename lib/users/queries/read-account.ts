import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import { db } from '#db/connect'
import { sessions, users } from '#db/tables/users'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '../policy.ts'

const MOST_SESSIONS = 50

/** What someone's own account page shows. */
export async function readAccount(viewer: Viewer) {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  const [own] = await db
    .select({ name: users.name, email: users.email, joinedAt: users.joinedAt, passwordHash: users.passwordHash })
    .from(users)
    .where(eq(users.id, viewer.id))
  refuseUnless(own, 'sign-in', 'sign-in')
  const { passwordHash, ...shown } = own
  return { ...shown, hasPassword: passwordHash !== null }
}

/** Where someone is signed in, the latest first. */
export async function listOwnSessions(viewer: Viewer, now: Date) {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  const rows = await db
    .select({ id: sessions.id, startedAt: sessions.startedAt, expiresAt: sessions.expiresAt })
    .from(sessions)
    .where(
      and(
        eq(sessions.userId, viewer.id),
        isNull(sessions.revokedAt),
        eq(sessions.awaitsCode, false),
        gt(sessions.expiresAt, now),
      ),
    )
    .orderBy(desc(sessions.id))
    .limit(MOST_SESSIONS)
  return rows.map((row) => ({ ...row, current: row.id === viewer.sessionId }))
}
