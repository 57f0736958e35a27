import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuth, { type NextAuthOptions } from 'next-auth'
import { cookiesIn } from './session-cookie.ts'

interface Question {
  /** What follows /api/auth in next-auth's addresses. */
  path: string[]
  query?: Record<string, string>
  body?: Record<string, string>
  /** Cookies besides those that came with the request. */
  cookies?: Record<string, string>
  options: NextAuthOptions
}

export interface NextAuthAnswer {
  /** Where next-auth would send the browser. */
  location: string
  /** `Set-Cookie` values. */
  cookies: string[]
}

/** Asks next-auth to do one thing on behalf of a request, and leaves the answer to us. */
export async function askNextAuth(request: Request, { path, options, ...question }: Question): Promise<NextAuthAnswer> {
  const headers = new Map<string, string | string[]>()
  const answer = {
    status: () => answer,
    setHeader: (name: string, value: string | string[]) => {
      headers.set(name.toLowerCase(), value)
      return answer
    },
    getHeader: (name: string) => headers.get(name.toLowerCase()),
    end: () => answer,
    json: () => answer,
    send: () => answer,
  }
  const asked = {
    method: question.body ? 'POST' : 'GET',
    query: { nextauth: path, ...question.query },
    body: question.body,
    cookies: { ...asWritten(cookiesIn(request)), ...question.cookies },
    headers: Object.fromEntries(request.headers),
  }
  await NextAuth(asked as unknown as NextApiRequest, answer as unknown as NextApiResponse, options)
  return { location: String(headers.get('location') ?? '/sign-in'), cookies: [headers.get('set-cookie') ?? []].flat() }
}

/** next-auth writes its cookies percent-encoded, and leaves reading them so to its framework. */
const asWritten = (cookies: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(cookies).map(([name, value]) => [name, decoded(value)]))

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
