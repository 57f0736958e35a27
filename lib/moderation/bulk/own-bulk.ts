import { and, eq } from 'drizzle-orm'
import type { Db } from '#db/database'
import { bulks } from '#db/tables/moderation'
import { refuseUnless } from '#lib/ground/refusal'
import type { Person } from '#lib/users/policy'

/** A moderator's own bulk. Those of others are not found. */
export async function ownBulk(tx: Db, viewer: Person, bulkId: string) {
  const [bulk] = await tx
    .select()
    .from(bulks)
    .where(and(eq(bulks.id, bulkId), eq(bulks.moderatorId, viewer.id)))
  refuseUnless(bulk, 'not-found', 'bulk-gone')
  return bulk
}
