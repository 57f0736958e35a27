import NextAuth from 'next-auth'
import { nextAuthOptions } from '#app/_server/next-auth'

process.env.NEXTAUTH_URL ??= 'http://127.0.0.1'
const answer = NextAuth(nextAuthOptions)

export { answer as GET, answer as POST }
