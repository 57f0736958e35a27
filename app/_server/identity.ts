import { createHash, randomBytes } from 'node:crypto'
import { config } from '#lib/config'
import { Refusal } from '#lib/ground/refusal'
import type { Session } from '#lib/users/accounts/sessions'
import type { Viewer } from '#lib/users/policy'
import { isSignedIn } from '#lib/users/policy'
import { type IdentityInput, identityInput } from '#lib/users/schema'
import { signInByIdentity } from '#lib/users/sign-in-by-identity'
import { askNextAuth } from './ask-next-auth.ts'
import { goTo } from './document.ts'
import { newcomerCookie } from './newcomer.ts'
import { type Claims, nextAuthOptions, PROVIDER } from './next-auth.ts'
import { nextIn } from './next-cookie.ts'
import { viewerOf } from './request-viewer.ts'
import { enterSite } from './signed-in.ts'

const CSRF_COOKIE = `${config.secure ? '__Host-' : ''}next-auth.csrf-token`

/** Sends somebody to the provider. Whoever is signed in is asked there again who they are. */
export async function goToProvider(request: Request, viewer: Viewer): Promise<{ location: string; cookies: string[] }> {
  const token = randomBytes(32).toString('hex')
  const proof = createHash('sha256').update(`${token}${config.AUTH_SECRET}`).digest('hex')
  return askNextAuth(request, {
    path: ['signin', PROVIDER],
    body: { csrfToken: token, callbackUrl: config.origin },
    query: isSignedIn(viewer) ? { prompt: 'login' } : {},
    // Where the request came from has been looked at already; next-auth asks in its own way.
    cookies: { [CSRF_COOKIE]: `${token}|${proof}` },
    options: nextAuthOptions,
  })
}

/** The way back from the provider: into the account that identity opens, or on to choosing what it shall open. */
export async function comeFromProvider(request: Request): Promise<Response> {
  const now = new Date()
  const viewer = await viewerOf(request, now)
  let identity: IdentityInput | undefined
  const { location, cookies } = await askNextAuth(request, {
    path: ['callback', PROVIDER],
    query: Object.fromEntries(new URL(request.url).searchParams),
    options: {
      ...nextAuthOptions,
      callbacks: {
        async signIn({ profile }) {
          identity = identityOf(profile as unknown as Claims)
          return '/'
        },
      },
    },
  })
  const response = identity ? await goOn(identity, { request, viewer, now }) : goTo(location)
  for (const cookie of cookies) response.headers.append('set-cookie', cookie)
  return response
}

const identityOf = (claims: Claims): IdentityInput =>
  identityInput.parse({
    issuer: config.oidc?.issuer,
    subject: claims.sub,
    email: claims.email,
    emailVerified: claims.email_verified === true || claims.email_verified === 'true',
    name: claims.name ?? claims.preferred_username,
  })

async function entered(viewer: Viewer, identity: IdentityInput, now: Date): Promise<Session | undefined> {
  try {
    return await signInByIdentity(viewer, identity, now)
  } catch (error) {
    if (error instanceof Refusal && ['identity-unknown', 'identity-taken'].includes(error.code)) return undefined
    throw error
  }
}

async function goOn(
  identity: IdentityInput,
  { request, viewer, now }: { request: Request; viewer: Viewer; now: Date },
) {
  const session = await entered(viewer, identity, now)
  if (session) return enterSite(session, { next: nextIn(request), now })
  const path = isSignedIn(viewer) ? '/account/link' : '/sign-in/welcome'
  return goTo(path, { cookies: [await newcomerCookie(identity)] })
}
