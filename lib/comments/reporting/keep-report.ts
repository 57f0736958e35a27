import { and, desc, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/database'
import { cases, reports } from '#db/tables/cases'
import { type CaseOpening, openCase } from '#lib/cases/open-case'
import { idAt } from '#lib/ground/ids'
import { refuseUnless } from '#lib/ground/refusal'

type About = Omit<CaseOpening, 'queue'>
type Said = Pick<typeof reports.$inferInsert, 'reporterId' | 'guidelineId' | 'revision' | 'text'> & {
  illegal?: { contact: string | null; receiptHash: string }
}

export interface KeptReport {
  id: string
  caseId: string
  reportedAt: Date
}

/** Stores a report and puts it on the one open case about its subject, which is then reported if nothing is more urgent. */
export async function keepReport(tx: Db, about: About, said: Said, now: Date): Promise<KeptReport> {
  const { subject, subjectId, commentId } = about
  const moment = await momentAfterOthers(tx, about, now)
  const caseId = await openCase(tx, { ...about, queue: 'reported' }, moment)
  const openedAt = await countReport(tx, caseId)
  const reportedAt = openedAt > moment ? openedAt : moment
  const { illegal, ...rest } = said
  const notice = illegal && { illegal: true, contact: illegal.contact, receiptHash: illegal.receiptHash }
  const [kept] = await tx
    .insert(reports)
    .values({ id: idAt(now), subject, subjectId, commentId, ...rest, ...notice, reportedAt })
    .onConflictDoNothing()
    .returning({ id: reports.id })
  refuseUnless(kept, 'conflict', 'reported-already')
  return { id: kept.id, caseId, reportedAt }
}

/**
 * A moment after every earlier report of the subject: a case counts the reports since it was opened, and requests
 * do not commit in the order of their clocks.
 */
async function momentAfterOthers(tx: Db, { subject, subjectId }: About, now: Date): Promise<Date> {
  const [last] = await tx
    .select({ at: reports.reportedAt })
    .from(reports)
    .where(and(eq(reports.subject, subject), eq(reports.subjectId, subjectId)))
    .orderBy(desc(reports.reportedAt))
    .limit(1)
  return last && last.at >= now ? new Date(last.at.getTime() + 1) : now
}

/** One more report on a case; answers since when it is open. */
async function countReport(tx: Db, caseId: string): Promise<Date> {
  const [counted] = await tx
    .update(cases)
    .set({ reports: sql`${cases.reports} + 1` })
    .where(eq(cases.id, caseId))
    .returning({ openedAt: cases.openedAt })
  return counted!.openedAt
}
