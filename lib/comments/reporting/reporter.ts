import { and, eq } from 'drizzle-orm'
import type { CaseSubject } from '#db/choices'
import type { Db } from '#db/database'
import { reports } from '#db/tables/cases'
import { say } from '#lib/ground/catalogue/say'
import { type Limit, spend } from '#lib/ground/limits'
import { refuseUnless } from '#lib/ground/refusal'
import { findGuideline } from '#lib/guidelines/queries'
import { isSignedIn, type Person, type Viewer } from '#lib/users/policy'
import { mayReport } from '../policy.ts'

const perReader: Limit = { name: 'report', burst: 20, every: 60 }
const perAddress: Limit = { name: 'report-address', burst: 400, every: 5 }

/** Visitors are asked to sign in; who is suspended or banned is told why they cannot report. */
export function refuseUnlessMayReport(viewer: Viewer): asserts viewer is Person {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  const { reason } = viewer.standing
  refuseUnless(mayReport(viewer), 'forbidden', 'report-standing', { params: { reason: reason ?? '' } })
}

/** Counts a report against what one reader, and one address, may send. */
export async function countReporting(tx: Db, reader: Person, { now, address }: { now: Date; address: string }) {
  await spend(tx, perReader, reader.id, now)
  await spend(tx, perAddress, address, now)
}

/** The guideline in force that is said to be broken. */
export async function brokenGuideline(tx: Db, number: number) {
  const guideline = await findGuideline(tx, number)
  refuseUnless(guideline, 'invalid', 'guideline-unknown', { fields: { guideline: say('refusal.guideline-unknown') } })
  return guideline
}

/** Whether somebody has reported a subject before. */
export async function hasReported(
  tx: Db,
  viewer: Viewer,
  { subject, subjectId }: { subject: CaseSubject; subjectId: string },
): Promise<boolean> {
  if (!isSignedIn(viewer)) return false
  const isTheirs = and(
    eq(reports.subject, subject),
    eq(reports.subjectId, subjectId),
    eq(reports.reporterId, viewer.id),
  )
  return (await tx.$count(reports, isTheirs)) > 0
}
