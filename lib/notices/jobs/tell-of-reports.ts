import { and, eq, isNotNull, isNull, ne } from 'drizzle-orm'
import { write } from '#db/connect'
import { cases, decisions, reports } from '#db/tables/cases'
import { tell } from '../telling/tell.ts'

/** Tells everybody whose report a decision answered what became of it. */
export async function tellOfReports(input: Record<string, unknown>, { now }: { now: Date }): Promise<void> {
  const answered = and(
    eq(reports.subject, cases.subject),
    eq(reports.subjectId, cases.subjectId),
    eq(reports.decidedAt, decisions.decidedAt),
    isNotNull(reports.outcome),
  )
  await write(async (tx) => {
    const found = await tx
      .select({ subjectId: reports.id, userId: reports.reporterId })
      .from(decisions)
      .innerJoin(cases, eq(cases.id, decisions.caseId))
      .innerJoin(reports, answered)
      .where(
        and(eq(decisions.id, String(input.decision)), isNull(decisions.undoneAt), ne(decisions.action, 'escalate')),
      )
    const tellings = found.flatMap(({ userId, subjectId }) =>
      userId ? [{ userId, kind: 'report' as const, subjectId }] : [],
    )
    await tell(tx, tellings, now)
  })
}
