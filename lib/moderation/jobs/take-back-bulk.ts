import { and, asc, eq } from 'drizzle-orm'
import { db, write } from '#db/connect'
import type { Db } from '#db/database'
import { decisions } from '#db/tables/cases'
import { bulkItems, bulks } from '#db/tables/moderation'
import { record } from '#lib/ground/events'
import { isOvertaken } from '../undoing/overtaken.ts'
import { takeBack } from '../undoing/take-back.ts'

const AT_ONCE = 10

type Bulk = typeof bulks.$inferSelect

/** Takes every decision of a bulk back that nobody has decided over since. It goes on where it stopped. */
export async function takeBackBulk(input: Record<string, unknown>, { now }: { now: Date }): Promise<void> {
  const [bulk] = await db
    .select()
    .from(bulks)
    .where(and(eq(bulks.id, String(input.bulk)), eq(bulks.state, 'undoing')))
  if (!bulk) return
  while (await takeSomeBack(bulk, now));
  const undone = { state: 'undone' as const, finishedAt: now }
  await write(async (tx) => void (await tx.update(bulks).set(undone).where(eq(bulks.id, bulk.id))))
}

const takeSomeBack = (bulk: Bulk, now: Date): Promise<boolean> =>
  write(async (tx) => {
    const items = await tx
      .select({ id: bulkItems.id, decision: decisions })
      .from(bulkItems)
      .innerJoin(decisions, eq(decisions.id, bulkItems.decisionId))
      .where(and(eq(bulkItems.bulkId, bulk.id), eq(bulkItems.outcome, 'decided')))
      .orderBy(asc(bulkItems.id))
      .limit(AT_ONCE)
    for (const item of items) await takeOneBack(tx, bulk, item, now)
    return items.length === AT_ONCE
  })

type Decision = typeof decisions.$inferSelect

async function takeOneBack(tx: Db, bulk: Bulk, { id, decision }: { id: string; decision: Decision }, now: Date) {
  const outcome = await becameOf(tx, bulk, decision, now)
  await tx.update(bulkItems).set({ outcome }).where(eq(bulkItems.id, id))
}

async function becameOf(tx: Db, bulk: Bulk, decision: Decision, now: Date) {
  if (decision.undoneAt !== null) return 'undone'
  if (await isOvertaken(tx, decision)) return 'overtaken'
  await record(tx, await takeBack(tx, { id: bulk.moderatorId }, decision, now), now)
  return 'undone'
}
