import { and, eq, gt, inArray, isNull } from 'drizzle-orm'
import { type Queue, queues } from '#db/choices'
import type { Db } from '#db/database'
import { cases } from '#db/tables/cases'
import { dueAfter } from './policy.ts'

/** An open case moves up to the first queue that fits, never down, and is due no later than before. Answers whether it moved. */
export async function moveCaseUp(tx: Db, { id, queue }: { id: string; queue: Queue }, now: Date): Promise<boolean> {
  const isIt = and(eq(cases.id, id), isNull(cases.closedAt))
  const below = queues.slice(queues.indexOf(queue) + 1)
  const dueAt = dueAfter(queue, now)
  await tx
    .update(cases)
    .set({ dueAt })
    .where(and(isIt, gt(cases.dueAt, dueAt)))
  const moved = await tx
    .update(cases)
    .set({ queue })
    .where(and(isIt, inArray(cases.queue, below)))
    .returning({ id: cases.id })
  return moved.length > 0
}
