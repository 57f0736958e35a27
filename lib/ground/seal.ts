import { asc, eq, inArray } from 'drizzle-orm'
import { database, write } from '#db/connect'
import { events, unsealed } from '#db/tables/ground'
import { appendToChain } from './chain.ts'

const BATCH = 500

/** Numbers what has been committed since the last time. Where writes are serial, `record` has done so already. */
export async function seal(): Promise<number> {
  if (database.serial) return 0
  return write(async (tx) => {
    const rows = await tx
      .select({ event: events })
      .from(unsealed)
      .innerJoin(events, eq(events.id, unsealed.eventId))
      .orderBy(asc(events.id))
      .limit(BATCH)
    if (rows.length === 0) return 0
    const added = rows.map((row) => row.event)
    await appendToChain(tx, added)
    await tx.delete(unsealed).where(
      inArray(
        unsealed.eventId,
        added.map((event) => event.id),
      ),
    )
    return added.length
  })
}
