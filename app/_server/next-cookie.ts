import { safePath } from './next-path.ts'
import { cookie, cookieIn } from './session-cookie.ts'

const NEXT_COOKIE = 'below-the-line.next'
const DAY = 86_400

/** Remembers for a day where somebody was going who has to look at their mail first. */
export const nextCookie = (next: string): string =>
  cookie(NEXT_COOKIE, encodeURIComponent(safePath(next)), { maxAge: DAY })

export const noNextCookie = (): string => cookie(NEXT_COOKIE, '', { maxAge: 0 })

/** Where they were going: a path on this site, the front page when nobody remembers. */
export function nextIn(request: Request): string {
  try {
    return safePath(decodeURIComponent(cookieIn(request, NEXT_COOKIE) ?? ''))
  } catch {
    return '/'
  }
}
