import { decode, type JWT } from 'next-auth/jwt'
import { config } from '#lib/config'

const MOST = 10_000
const opened = new Map<string, JWT>()

/** What is sealed in one of next-auth's cookies, while it lasts. Opening one costs more than asking whose it is: the last ones are remembered. */
export async function openToken(value: string, now: number): Promise<JWT | null> {
  const token = opened.get(value) ?? (await decode({ token: value, secret: config.AUTH_SECRET }).catch(() => null))
  opened.delete(value)
  if (!token || now >= Number(token.exp) * 1000) return null
  opened.set(value, token)
  if (opened.size > MOST) opened.delete(opened.keys().next().value ?? value)
  return token
}
