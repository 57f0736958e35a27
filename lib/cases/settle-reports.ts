import { and, eq, isNull } from 'drizzle-orm'
import type { CaseSubject } from '#db/choices'
import type { Db } from '#db/database'
import { reports } from '#db/tables/cases'

interface Settled {
  subject: CaseSubject
  subjectId: string
  outcome: 'upheld' | 'declined'
}

/** Gives every report of a subject that has no outcome yet the one its case was closed with. */
export async function settleReports(tx: Db, { subject, subjectId, outcome }: Settled, now: Date): Promise<void> {
  await tx
    .update(reports)
    .set({ outcome, decidedAt: now })
    .where(and(eq(reports.subject, subject), eq(reports.subjectId, subjectId), isNull(reports.outcome)))
}
