import { and, eq, exists, inArray, isNotNull, ne, not } from 'drizzle-orm'
import type { Db } from '#db/database'
import { sanctions, users } from '#db/tables/users'
import { inForceAt } from './in-force.ts'

/** Whether the site has an admin at all, whatever their standing. */
export async function hasAdmin(from: Db): Promise<boolean> {
  const [found] = await from
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, 'admin'), isNotNull(users.verifiedAt)))
    .limit(1)
  return found !== undefined
}

/** Whether somebody besides this person can act as an admin now: verified, and neither suspended nor banned. */
export async function hasOtherAdmin(tx: Db, userId: string, now: Date): Promise<boolean> {
  const silenced = tx
    .select({ id: sanctions.id })
    .from(sanctions)
    .where(and(eq(sanctions.userId, users.id), inArray(sanctions.kind, ['suspension', 'ban']), inForceAt(now)))
  const [found] = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, 'admin'), isNotNull(users.verifiedAt), ne(users.id, userId), not(exists(silenced))))
    .limit(1)
  return found !== undefined
}
