import { and, asc, count, desc, eq, gte, inArray, isNotNull, lte, type SQL } from 'drizzle-orm'
import { db } from '#db/connect'
import { cases, reports } from '#db/tables/cases'
import { guidelines } from '#db/tables/guidelines'
import { users } from '#db/tables/users'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, isStaff, type Viewer } from '#lib/users/policy'
import { REPORTS_SHOWN } from '../policy.ts'

/** A report as the desk sees it: who said what, and how often they were right before. Never how to reach anybody. */
export interface ReportAtDesk {
  id: string
  /** None, for a notice of something illegal. */
  guideline: { number: number; title: string } | null
  illegal: boolean
  text: string
  /** ISO 8601. */
  at: string
  /** Nobody, when a visitor wrote. */
  reporter: { id: string; name: string; upheld: number; declined: number } | null
}

/** The reports a case counts, notices of something illegal first, then the oldest; at most 20 of them, and how many there are. */
export async function listReports(viewer: Viewer, caseId: string): Promise<{ items: ReportAtDesk[]; total: number }> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(isStaff(viewer), 'forbidden', 'forbidden')
  const counted = await countedBy(caseId, viewer.id)
  const rows = await reportRows(counted)
  const records = await trackRecords(rows.flatMap((it) => it.reporterId ?? []))
  const items = rows.map(({ reporterId, name, at, ...row }) => ({
    ...row,
    at: at.toISOString(),
    reporter: reporterId === null ? null : { id: reporterId, name: name ?? '', ...records(reporterId) },
  }))
  return { items, total: await db.$count(reports, counted) }
}

/** Nobody reads who reported them. */
async function countedBy(caseId: string, viewerId: string): Promise<SQL | undefined> {
  const [found] = await db
    .select({
      subject: cases.subject,
      subjectId: cases.subjectId,
      personId: cases.personId,
      openedAt: cases.openedAt,
      closedAt: cases.closedAt,
    })
    .from(cases)
    .where(eq(cases.id, caseId))
  refuseUnless(found, 'not-found', 'case-gone')
  const { subject, subjectId, personId, openedAt, closedAt } = found
  refuseUnless(personId !== viewerId, 'forbidden', 'own-comment')
  return and(
    eq(reports.subject, subject),
    eq(reports.subjectId, subjectId),
    gte(reports.reportedAt, openedAt),
    closedAt ? lte(reports.reportedAt, closedAt) : undefined,
  )
}

const reportRows = (counted: SQL | undefined) =>
  db
    .select({
      id: reports.id,
      guideline: { number: guidelines.number, title: guidelines.title },
      illegal: reports.illegal,
      text: reports.text,
      at: reports.reportedAt,
      reporterId: reports.reporterId,
      name: users.name,
    })
    .from(reports)
    .leftJoin(guidelines, eq(guidelines.id, reports.guidelineId))
    .leftJoin(users, eq(users.id, reports.reporterId))
    .where(counted)
    .orderBy(desc(reports.illegal), asc(reports.reportedAt), asc(reports.id))
    .limit(REPORTS_SHOWN)

/** How many reports of each of these people were upheld, and how many declined. */
async function trackRecords(reporterIds: string[]) {
  if (reporterIds.length === 0) return () => ({ upheld: 0, declined: 0 })
  const rows = await db
    .select({ reporterId: reports.reporterId, outcome: reports.outcome, times: count() })
    .from(reports)
    .where(and(inArray(reports.reporterId, reporterIds), isNotNull(reports.outcome)))
    .groupBy(reports.reporterId, reports.outcome)
  const times = (id: string, outcome: 'upheld' | 'declined') =>
    rows.find((it) => it.reporterId === id && it.outcome === outcome)?.times ?? 0
  return (id: string) => ({ upheld: times(id, 'upheld'), declined: times(id, 'declined') })
}
