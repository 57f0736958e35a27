import { and, eq, gt, isNull, ne } from 'drizzle-orm'
import type { Role } from '#db/choices'
import type { Db } from '#db/database'
import { sessions } from '#db/tables/users'
import { idAt } from '#lib/ground/ids'
import { sessionLength } from '../policy.ts'

/** What signing in answers: the row a cookie is the handle of. */
export interface Session {
  id: string
  userId: string
  expiresAt: Date
}

/** Signs someone in: thirty days, staff twelve hours. */
export async function startSession(tx: Db, user: { id: string; role: Role }, now: Date): Promise<Session> {
  const expiresAt = new Date(now.getTime() + sessionLength(user.role))
  const session = { id: idAt(now), userId: user.id, expiresAt }
  await tx.insert(sessions).values({ ...session, startedAt: now })
  return session
}

/** Keeps that a session's owner has just shown that it is them. */
export async function confirmSession(tx: Db, id: string, now: Date): Promise<void> {
  await tx.update(sessions).set({ confirmedAt: now }).where(eq(sessions.id, id))
}

/** Ends one session, if it has not ended. Answers whether it did. */
export async function endSession(tx: Db, id: string, now: Date): Promise<boolean> {
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(eq(sessions.id, id), isNull(sessions.revokedAt)))
    .returning({ id: sessions.id })
  return ended.length > 0
}

/** Ends every session of a person, or every other one. Answers how many. */
export async function endSessions(
  tx: Db,
  { userId, except = '' }: { userId: string; except?: string },
  now: Date,
): Promise<number> {
  const going = and(eq(sessions.userId, userId), isNull(sessions.revokedAt), gt(sessions.expiresAt, now))
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(going, ne(sessions.id, except)))
    .returning({ id: sessions.id })
  return ended.length
}
