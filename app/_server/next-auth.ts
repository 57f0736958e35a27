import type { NextAuthOptions } from 'next-auth'
import { config } from '#lib/config'

/** next-auth keeps the cookie; who someone is, their role and standing come from our own tables on every request. */
export const nextAuthOptions: NextAuthOptions = {
  secret: config.AUTH_SECRET,
  session: { strategy: 'jwt' },
  pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
  providers: [],
}
