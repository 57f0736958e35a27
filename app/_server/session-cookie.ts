import { encode } from 'next-auth/jwt'
import { config } from '#lib/config'
import { openToken } from './opened-tokens.ts'

export const SESSION_COOKIE = config.secure ? '__Secure-next-auth.session-token' : 'next-auth.session-token'

/** next-auth's cookie, holding nothing but the handle of a session. */
export async function sessionCookie(
  session: { id: string; userId: string; expiresAt: Date },
  now: Date,
): Promise<string> {
  const maxAge = Math.floor((session.expiresAt.getTime() - now.getTime()) / 1000)
  const token = await encode({ token: { sub: session.userId, sid: session.id }, secret: config.AUTH_SECRET, maxAge })
  return cookie(SESSION_COOKIE, token, { maxAge })
}

export const noSessionCookie = (): string => cookie(SESSION_COOKIE, '', { maxAge: 0 })

/** The session a cookie's value is the handle of, if we made it. */
export async function sessionIdIn(value: string | undefined): Promise<string | undefined> {
  if (!value) return undefined
  const token = await openToken(value, Date.now())
  return typeof token?.sid === 'string' ? token.sid : undefined
}

/** The session a request's cookie is the handle of, if we made it. */
export const sessionIdOf = (request: Request): Promise<string | undefined> =>
  sessionIdIn(cookieIn(request, SESSION_COOKIE))

/** An httpOnly cookie for the whole site, as a header's value. */
export function cookie(name: string, value: string, { maxAge }: { maxAge: number }): string {
  return `${name}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${config.secure ? '; Secure' : ''}`
}

/** Every cookie that came with a request. */
export function cookiesIn(request: Request): Record<string, string> {
  const pairs = request.headers.get('cookie')?.split(/; */) ?? []
  return Object.fromEntries(pairs.map((pair) => [pair.split('=')[0], pair.slice(pair.indexOf('=') + 1)]))
}

/** The value of a cookie that came with a request. */
export function cookieIn(request: Request, name: string): string | undefined {
  const pair = request.headers
    .get('cookie')
    ?.split(/; */)
    .find((it) => it.startsWith(`${name}=`))
  return pair?.slice(name.length + 1)
}
