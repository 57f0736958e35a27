import { write } from '#db/connect'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import { keepReport } from './reporting/keep-report.ts'
import { reportedName } from './reporting/reported-name.ts'
import { brokenGuideline, countReporting, refuseUnlessMayReport } from './reporting/reporter.ts'
import type { ReportInput } from './schema.ts'

/** A reader tells moderators which guideline somebody's display name breaks: once. It changes nothing by itself. */
export async function reportName(
  viewer: Viewer,
  { userId, guideline: number, text = '' }: ReportInput & { userId: string },
  { now, address }: { now: Date; address: string },
): Promise<{ id: string }> {
  refuseUnlessMayReport(viewer)
  refuseUnless(viewer.id !== userId, 'forbidden', 'report-own-name')
  return write(async (tx) => {
    const person = await reportedName(tx, userId)
    await countReporting(tx, viewer, { now, address })
    const guideline = await brokenGuideline(tx, number)
    const about = { subject: 'name' as const, subjectId: person.id, commentId: null, articleId: null }
    const said = { reporterId: viewer.id, guidelineId: guideline.id, text }
    const { id, caseId } = await keepReport(
      tx,
      { ...about, personId: person.id, severity: guideline.severity },
      said,
      now,
    )
    const details = { report: id, case: caseId, guideline: number, subject: 'name' }
    await record(tx, { name: 'report.made', actorId: viewer.id, subjectId: person.id, details }, now)
    return { id }
  })
}
