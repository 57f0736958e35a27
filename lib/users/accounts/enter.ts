import type { Role } from '#db/choices'
import type { Db } from '#db/database'
import { record } from '#lib/ground/events'
import { isSignedIn, type Viewer } from '../policy.ts'
import { hasCodes } from './codes.ts'
import { beginSession, endSession, type Session, startSession } from './sessions.ts'

interface Entrance {
  viewer: Viewer
  user: { id: string; role: Role }
  /** What they showed, where it is not a password. */
  by?: 'link' | 'identity'
}

/**
 * Lets somebody in who has shown who they are; the session they came with ends. With one-time codes on, the session
 * waits for one.
 */
export async function enter(tx: Db, { viewer, user, by }: Entrance, now: Date): Promise<Session> {
  if (isSignedIn(viewer)) await endSession(tx, viewer.sessionId, now)
  if (await hasCodes(tx, user.id)) return beginSession(tx, user, now)
  return enterAtOnce(tx, { user, by }, now)
}

/** The same for somebody whose code has been seen, or who uses none. */
export async function enterAtOnce(tx: Db, { user, by }: Omit<Entrance, 'viewer'>, now: Date): Promise<Session> {
  const session = await startSession(tx, user, now)
  const details = { sessionId: session.id, ...(by ? { by } : {}) }
  await record(tx, { name: 'user.signed-in', actorId: user.id, subjectId: user.id, details }, now)
  return session
}
