import type { NextAuthOptions } from 'next-auth'
import { config } from '#lib/config'
import { findViewer } from '#lib/users/queries/viewer'
import { signOut } from '#lib/users/sign-out'

/** next-auth keeps the cookie; who someone is, their role and standing come from our own tables on every request. */
export const nextAuthOptions: NextAuthOptions = {
  secret: config.AUTH_SECRET,
  session: { strategy: 'jwt' },
  pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
  providers: [],
  events: { signOut: ({ token }) => endSession(token.sid) },
}

/** Signing out at next-auth's own address ends the session as ours does. */
async function endSession(sessionId: unknown) {
  if (typeof sessionId !== 'string') return
  const now = new Date()
  await signOut(await findViewer(sessionId, now), undefined, now)
}
