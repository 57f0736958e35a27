import { and, eq, isNull } from 'drizzle-orm'
import type { CaseSubject, Queue } from '#db/choices'
import type { Db } from '#db/database'
import { cases } from '#db/tables/cases'
import { idAt } from '#lib/ground/ids'
import { moveCaseUp } from './move-case-up.ts'
import { dueAfter, urgentAfter } from './policy.ts'

export interface CaseOpening {
  subject: CaseSubject
  subjectId: string
  commentId: string | null
  articleId: string | null
  personId: string
  queue: Queue
  /** How bad it may be, where somebody said so. */
  severity?: number
}

/** Opens the case about a subject and answers its id; when one is open already, that one, in the first queue that fits. */
export async function openCase(tx: Db, opening: CaseOpening, now: Date): Promise<string> {
  const { queue, severity = 0 } = opening
  const dueAt = dueAfter(queue, now, severity)
  const row = { id: idAt(now), ...opening, openedAt: now, dueAt, urgentAt: urgentAfter(now, dueAt) }
  const [made] = await tx.insert(cases).values(row).onConflictDoNothing().returning({ id: cases.id })
  if (made) return made.id
  const [open] = await tx
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.subject, opening.subject), eq(cases.subjectId, opening.subjectId), isNull(cases.closedAt)))
  await moveCaseUp(tx, { id: open!.id, queue, severity }, now)
  return open!.id
}
