import NextAuth from 'next-auth'
import { comeFromProvider } from '#app/_server/identity'
import { nextAuthOptions, PROVIDER } from '#app/_server/next-auth'
import { config } from '#lib/config'

process.env.NEXTAUTH_URL ??= config.origin
type Context = { params: Promise<{ nextauth: string[] }> }

const answer = NextAuth(nextAuthOptions)

/** The way back from the provider is ours; the rest of next-auth answers for itself. */
export const GET = async (request: Request, context: Context): Promise<Response> =>
  new URL(request.url).pathname === `/api/auth/callback/${PROVIDER}`
    ? comeFromProvider(request)
    : answer(request, context)

export { answer as POST }
