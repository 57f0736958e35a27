import { and, count, desc, eq, isNull, lt, min } from 'drizzle-orm'
import { write } from '#db/connect'
import type { Db } from '#db/database'
import { cases } from '#db/tables/cases'
import { events } from '#db/tables/ground'
import { record } from '#lib/ground/events'
import { enqueue } from '#lib/ground/jobs'
import { refuseUnless } from '#lib/ground/refusal'
import { isOperator, type Operator, type Viewer } from '#lib/users/policy'
import { OVERDUE_AGAIN } from './policy.ts'

/** What happens to the desk as a whole is told under this name. */
const DESK = 'desk'

/** Asks for staff to be mailed when a case is overdue, at most every four hours however many processes look. */
export async function noticeOverdue(viewer: Viewer | Operator, _input: undefined, now: Date): Promise<void> {
  refuseUnless(isOperator(viewer), 'forbidden', 'forbidden')
  await write(async (tx) => {
    const { n, oldest } = await countOverdue(tx, now)
    if (n === 0 || oldest === null || (await wasTold(tx, now))) return
    const input = { overdue: n, due: oldest.toISOString() }
    await enqueue(tx, { name: 'mail-overdue', input, key: 'mail-overdue' }, now)
    await record(tx, { name: 'desk.overdue', subjectId: DESK, details: { overdue: n } }, now)
  })
}

async function countOverdue(tx: Db, now: Date) {
  const isOverdue = and(isNull(cases.closedAt), lt(cases.dueAt, now))
  const [row] = await tx
    .select({ n: count(), oldest: min(cases.dueAt) })
    .from(cases)
    .where(isOverdue)
  return row!
}

async function wasTold(tx: Db, now: Date): Promise<boolean> {
  const [last] = await tx
    .select({ at: events.at })
    .from(events)
    .where(and(eq(events.subjectId, DESK), eq(events.name, 'desk.overdue')))
    .orderBy(desc(events.id))
    .limit(1)
  return last !== undefined && now.getTime() - last.at.getTime() < OVERDUE_AGAIN
}
