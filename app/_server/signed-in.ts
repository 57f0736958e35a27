import type { Session } from '#lib/users/accounts/sessions'
import { goTo } from './document.ts'
import { nextCookie, noNextCookie } from './next-cookie.ts'
import { sessionCookie } from './session-cookie.ts'

/** Sends somebody who has just shown who they are where they were going, by way of their one-time code where one is due. */
export async function enterSite(session: Session, { next, now }: { next: string; now: Date }): Promise<Response> {
  const cookie = await sessionCookie(session, now)
  if (session.awaitsCode) return goTo('/sign-in/code', { cookies: [cookie, nextCookie(next)] })
  return goTo(next, { cookies: [cookie, noNextCookie()] })
}
