import { eq, lte, sql } from 'drizzle-orm'
import type { Db } from '#db/database'
import { prepared } from '#db/prepared'
import { limits } from '#db/tables/users'
import { keyedHash } from './hashes.ts'
import { Refusal } from './refusal.ts'

export interface Limit {
  /** What is limited: a route or an act, never anything a caller can vary. */
  name: string
  /** How many at once. */
  burst: number
  /** One more every so many seconds. */
  every: number
}

/** The longest any limit may last, in days: after that the hash of an address is gone, whatever it was for. */
export const LIMITS_KEPT_DAYS = 30
const LONGEST = LIMITS_KEPT_DAYS * 86_400

/**
 * Counts one act of a person or an address against a limit and refuses it when the limit is reached.
 * The generic cell rate algorithm (ITU-T I.371): one stored moment, at which the bucket is empty again.
 */
export async function spend(tx: Db, limit: Limit, who: string, now: Date): Promise<void> {
  const wait = await waitFor(tx, limit, who, now)
  if (wait > 0) throw tooMany(wait)
}

/** The same, but answers how many seconds to wait (0: counted) so that a caller can keep what it counted. */
export async function waitFor(tx: Db, limit: Limit, who: string, now: Date): Promise<number> {
  if (limit.burst * limit.every > LONGEST) throw new Error(`the limit ${limit.name} lasts too long`)
  const key = keyedHash(`limit:${limit.name}`, who)
  const [row] = await prepared(tx, 'limit', limitBy).execute({ key })
  const start = Math.max(row?.fullAt.getTime() ?? 0, now.getTime())
  const fullAt = new Date(start + limit.every * 1_000)
  const over = fullAt.getTime() - now.getTime() - limit.burst * limit.every * 1_000
  if (over > 0) return Math.ceil(over / 1_000)
  await prepared(tx, 'put-limit', putLimit).execute({ key, fullAt })
  return 0
}

const limitBy = (on: Db) =>
  on
    .select({ fullAt: limits.fullAt })
    .from(limits)
    .where(eq(limits.key, sql.placeholder('key')))

const putLimit = (on: Db) =>
  on
    .insert(limits)
    .values({ key: sql.placeholder('key'), fullAt: sql.placeholder('fullAt') })
    .onConflictDoUpdate({ target: limits.key, set: { fullAt: sql`excluded.full_at` } })

/** Takes back one counted act that turned out not to count. */
export async function giveBack(tx: Db, limit: Limit, who: string): Promise<void> {
  const key = keyedHash(`limit:${limit.name}`, who)
  const [row] = await tx.select({ fullAt: limits.fullAt }).from(limits).where(eq(limits.key, key))
  if (!row) return
  const fullAt = new Date(row.fullAt.getTime() - limit.every * 1_000)
  await tx.update(limits).set({ fullAt }).where(eq(limits.key, key))
}

export const tooMany = (seconds: number) =>
  new Refusal('too-many', 'too-many', { params: { seconds }, retryAfter: seconds })

/** Forgets limits that no longer limit anybody. */
export const forgetLimits = (tx: Db, now: Date) => tx.delete(limits).where(lte(limits.fullAt, now))
