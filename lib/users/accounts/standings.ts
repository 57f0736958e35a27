import { and, inArray } from 'drizzle-orm'
import { db } from '#db/connect'
import { sanctions } from '#db/tables/users'
import { inForceAt } from '../in-force.ts'
import { type Standing, standingOf } from '../policy.ts'

/** What several people's standing is, by their ids, in one question. */
export async function readStandings(userIds: string[], now: Date): Promise<(userId: string) => Standing> {
  const rows = await db
    .select({ userId: sanctions.userId, kind: sanctions.kind, until: sanctions.until, reason: sanctions.reason })
    .from(sanctions)
    .where(and(inArray(sanctions.userId, userIds), inForceAt(now)))
  return (userId) => standingOf(rows.filter((row) => row.userId === userId))
}
