import { cookies } from 'next/headers'
import { cache } from 'react'
import { type Viewer, visitor } from '#lib/users/policy'
import { findViewer } from '#lib/users/queries/viewer'
import { cookieIn, SESSION_COOKIE, sessionIdIn } from './session-cookie.ts'

/** Who sent a request. */
export const viewerOf = (request: Request, now: Date): Promise<Viewer> =>
  viewerIn(cookieIn(request, SESSION_COOKIE), now)

/** Who is looking at a screen, worked out once per request. */
export const getViewer = cache(async (): Promise<Viewer> => {
  const jar = await cookies()
  return viewerIn(jar.get(SESSION_COOKIE)?.value, new Date())
})

async function viewerIn(value: string | undefined, now: Date): Promise<Viewer> {
  const sessionId = await sessionIdIn(value)
  return sessionId ? findViewer(sessionId, now) : visitor
}
