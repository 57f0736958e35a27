import { eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { subscribers } from '#db/tables/newsletters'
import type { Viewer } from '#lib/users/policy'
import { askedIn, leaverIn } from '../asking/tokens.ts'
import { isStale } from '../policy.ts'

/** The address a confirmation was sent to. Nothing when the link is too old, or was replaced by a later one. */
export async function findAsked(_viewer: Viewer, token: string, now: Date): Promise<{ email: string } | undefined> {
  const asked = askedIn(token)
  if (!asked || isStale(asked.askedAt, now)) return undefined
  const { email, askedAt } = subscribers
  const [found] = await db.select({ email, askedAt }).from(subscribers).where(eq(subscribers.id, asked.id))
  return found?.askedAt.getTime() === asked.askedAt.getTime() ? { email: found.email } : undefined
}

/** Whether a link takes an address off the list. */
export const isLeaveLink = (_viewer: Viewer, token: string): boolean => leaverIn(token) !== undefined
