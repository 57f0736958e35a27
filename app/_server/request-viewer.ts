import { type Viewer, visitor } from '#lib/users/policy'
import { findViewer } from '#lib/users/queries/viewer'
import { cookieIn, SESSION_COOKIE, sessionIdIn } from './session-cookie.ts'

/** Who sent a request. */
export const viewerOf = (request: Request, now: Date): Promise<Viewer> =>
  viewerIn(cookieIn(request, SESSION_COOKIE), now)

/** Who the session cookie with that value belongs to. */
export async function viewerIn(value: string | undefined, now: Date): Promise<Viewer> {
  const sessionId = await sessionIdIn(value)
  return sessionId ? findViewer(sessionId, now) : visitor
}
