import { and, count, eq, gte, isNull, ne } from 'drizzle-orm'
import type { Queue } from '#db/choices'
import type { Db } from '#db/database'
import { cases, reports } from '#db/tables/cases'
import { closeCase } from './close-case.ts'
import { moveCaseUp } from './move-case-up.ts'

interface Place {
  queue: Queue
  dueAt: Date
  urgentAt: Date | null
}

/**
 * Puts a case back where it stood before it was decided. What was opened about its subject since becomes part of it:
 * its reports, the higher of both queues, the greater severity.
 */
export async function reopenCase(tx: Db, id: string, place: Place, now: Date): Promise<void> {
  const [it] = await tx.select().from(cases).where(eq(cases.id, id))
  const isSame = and(eq(cases.subject, it!.subject), eq(cases.subjectId, it!.subjectId))
  const [since] = await tx
    .select({ id: cases.id, queue: cases.queue, severity: cases.severity })
    .from(cases)
    .where(and(isSame, ne(cases.id, id), isNull(cases.closedAt)))
  if (since) await closeCase(tx, since.id, now)
  const isReport = and(eq(reports.subject, it!.subject), eq(reports.subjectId, it!.subjectId))
  const [reported] = await tx
    .select({ n: count() })
    .from(reports)
    .where(and(isReport, gte(reports.reportedAt, it!.openedAt)))
  await tx
    .update(cases)
    .set({ ...place, closedAt: null, reports: reported!.n })
    .where(eq(cases.id, id))
  if (since) await moveCaseUp(tx, { ...since, id }, now)
}
