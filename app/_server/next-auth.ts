import type { NextAuthOptions } from 'next-auth'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { config } from '#lib/config'
import { log } from '#lib/ground/log'
import { findViewer } from '#lib/users/queries/viewer'
import { signOut } from '#lib/users/sign-out'

/** The provider's name in next-auth's addresses: /api/auth/callback/oidc. */
export const PROVIDER = 'oidc'

/** What a provider says of somebody, in its ID token and at its userinfo endpoint. */
export interface Claims {
  sub: string
  email?: string
  email_verified?: boolean | string
  name?: string
  preferred_username?: string
}

/** next-auth keeps the cookie; who someone is, their role and standing come from our own tables on every request. */
export const nextAuthOptions: NextAuthOptions = {
  secret: config.AUTH_SECRET,
  session: { strategy: 'jwt' },
  pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
  providers: config.oidc ? [providerOf(config.oidc)] : [],
  // Only our own way back from the provider lets anybody in.
  callbacks: { signIn: () => false },
  events: { signOut: ({ token }) => endSession(token.sid) },
  logger: { error: (code) => log.warn({ code }, 'next-auth'), warn: () => {}, debug: () => {} },
}

/** Any provider that can be discovered (OpenID Connect Discovery 1.0), with state, PKCE and nonce. */
function providerOf({ issuer, name, clientId, clientSecret }: NonNullable<typeof config.oidc>): OAuthConfig<Claims> {
  return {
    id: PROVIDER,
    name,
    type: 'oauth',
    wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    authorization: { params: { scope: 'openid email profile' } },
    checks: ['state', 'pkce', 'nonce'],
    idToken: true,
    clientId,
    clientSecret,
    userinfo: { request: ({ client, tokens }) => claimsOf(client, tokens) },
    profile: ({ sub }) => ({ id: sub }),
  }
}

type UserinfoRequest = NonNullable<Extract<OAuthConfig<Claims>['userinfo'], { request?: unknown }>['request']>
type Asked = Parameters<UserinfoRequest>[0]

/** Some say everything in the ID token, others only at the userinfo endpoint, where there is one. */
async function claimsOf(client: Asked['client'], tokens: Asked['tokens']) {
  const signed = (tokens as unknown as { claims(): Claims }).claims()
  if (!client.issuer.metadata.userinfo_endpoint) return signed
  return { ...signed, ...(await client.userinfo(tokens.access_token ?? '')) }
}

/** Signing out at next-auth's own address ends the session as ours does. */
async function endSession(sessionId: unknown) {
  if (typeof sessionId !== 'string') return
  const now = new Date()
  await signOut(await findViewer(sessionId, now), undefined, now)
}
