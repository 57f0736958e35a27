import { and, eq, isNull } from 'drizzle-orm'
import type { CaseSubject } from '#db/choices'
import type { Db } from '#db/database'
import { reports } from '#db/tables/cases'

interface Settled {
  subject: CaseSubject
  subjectId: string
  outcome: 'upheld' | 'declined'
  /** The decision that answers them. */
  decisionId?: string | undefined
}

/** Gives every report of a subject that has no outcome yet the one its case was closed with. */
export async function settleReports(
  tx: Db,
  { subject, subjectId, outcome, decisionId }: Settled,
  now: Date,
): Promise<void> {
  await tx
    .update(reports)
    .set({ outcome, decidedAt: now, decisionId })
    .where(and(eq(reports.subject, subject), eq(reports.subjectId, subjectId), isNull(reports.outcome)))
}

/** Takes the outcome of a decision that was undone from every report it answered. */
export async function unsettleReports(tx: Db, decisionId: string): Promise<void> {
  await tx
    .update(reports)
    .set({ outcome: null, decidedAt: null, decisionId: null })
    .where(eq(reports.decisionId, decisionId))
}
