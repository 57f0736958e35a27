import { decode, encode } from 'next-auth/jwt'
import { config } from '#lib/config'
import { type IdentityInput, identityInput } from '#lib/users/schema'
import { cookie, cookieIn } from './session-cookie.ts'

const NEWCOMER_COOKIE = 'below-the-line.newcomer'
const QUARTER = 900
const salt = 'newcomer'

/** Keeps for a quarter of an hour, sealed, whom the provider vouched for while they say what that shall open. */
export async function newcomerCookie(identity: IdentityInput): Promise<string> {
  const token = await encode({ token: { identity }, secret: config.AUTH_SECRET, maxAge: QUARTER, salt })
  return cookie(NEWCOMER_COOKIE, token, { maxAge: QUARTER })
}

export const noNewcomerCookie = (): string => cookie(NEWCOMER_COOKIE, '', { maxAge: 0 })

/** Whom the provider vouched for, if they have just come. */
export async function newcomerIn(request: Request): Promise<IdentityInput | undefined> {
  const sealed = cookieIn(request, NEWCOMER_COOKIE)
  if (!sealed) return undefined
  const token = await decode({ token: sealed, secret: config.AUTH_SECRET, salt }).catch(() => null)
  return identityInput.safeParse(token?.identity).data
}
