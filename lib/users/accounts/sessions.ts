import { and, eq, gt, isNull, ne } from 'drizzle-orm'
import type { Role } from '#db/choices'
import type { Db } from '#db/database'
import { sessions, users } from '#db/tables/users'
import { idAt } from '#lib/ground/ids'
import { sessionLength } from '../policy.ts'

/** What signing in answers: the row a cookie is the handle of. */
export interface Session {
  id: string
  userId: string
  expiresAt: Date
  /** It is nobody's until a one-time code has been given. */
  awaitsCode: boolean
}

/** For how long a session waits for a one-time code, in milliseconds. */
const WAITS = 600_000

/** Signs someone in: thirty days, staff twelve hours. */
export async function startSession(tx: Db, user: { id: string; role: Role }, now: Date): Promise<Session> {
  const expiresAt = new Date(now.getTime() + sessionLength(user.role))
  return addSession(tx, { userId: user.id, expiresAt, awaitsCode: false }, now)
}

/** Begins a session that counts once its owner has given a one-time code. */
export async function beginSession(tx: Db, user: { id: string }, now: Date): Promise<Session> {
  const expiresAt = new Date(now.getTime() + WAITS)
  return addSession(tx, { userId: user.id, expiresAt, awaitsCode: true }, now)
}

async function addSession(tx: Db, made: Omit<Session, 'id'>, now: Date): Promise<Session> {
  const session = { id: idAt(now), ...made }
  await tx.insert(sessions).values({ ...session, startedAt: now })
  return session
}

/** Whose session waits for a code. Nothing when none does. */
export async function findBegun(from: Db, id: string, now: Date): Promise<{ id: string; role: Role } | undefined> {
  const [found] = await from
    .select({ id: users.id, role: users.role })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(eq(sessions.id, id), eq(sessions.awaitsCode, true), isNull(sessions.revokedAt), gt(sessions.expiresAt, now)),
    )
  return found
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
