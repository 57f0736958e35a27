import { and, eq, gt, inArray, isNull, lt, or } from 'drizzle-orm'
import { type Queue, queues } from '#db/choices'
import type { Db } from '#db/database'
import { cases } from '#db/tables/cases'
import { dueAfter, urgentAfter } from './policy.ts'

interface Move {
  id: string
  queue: Queue
  severity?: number
}

/** An open case moves up to the first queue that fits, never down, and is due no later than before. Answers whether it moved. */
export async function moveCaseUp(tx: Db, { id, queue, severity = 0 }: Move, now: Date): Promise<boolean> {
  const isIt = and(eq(cases.id, id), isNull(cases.closedAt))
  const below = queues.slice(queues.indexOf(queue) + 1)
  await hasten(tx, id, { dueAt: dueAfter(queue, now, severity), now })
  if (severity > 0)
    await tx
      .update(cases)
      .set({ severity })
      .where(and(isIt, lt(cases.severity, severity)))
  const moved = await tx
    .update(cases)
    .set({ queue })
    .where(and(isIt, inArray(cases.queue, below)))
    .returning({ id: cases.id })
  return moved.length > 0
}

/** It is due by then, if it was not sooner. */
async function hasten(tx: Db, id: string, { dueAt, now }: { dueAt: Date; now: Date }): Promise<void> {
  const isIt = and(eq(cases.id, id), isNull(cases.closedAt))
  const urgentAt = urgentAfter(now, dueAt)
  await tx
    .update(cases)
    .set({ dueAt })
    .where(and(isIt, gt(cases.dueAt, dueAt)))
  await tx
    .update(cases)
    .set({ urgentAt })
    .where(and(isIt, or(isNull(cases.urgentAt), gt(cases.urgentAt, urgentAt))))
}
