import { write } from '#db/connect'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import { aboutComment } from './add-comment.ts'
import { isAuthor } from './policy.ts'
import { keepReport } from './reporting/keep-report.ts'
import { reportedComment } from './reporting/reported-comment.ts'
import { brokenGuideline, countReporting, refuseUnlessMayReport } from './reporting/reporter.ts'
import type { ReportInput } from './schema.ts'

/**
 * A reader tells moderators which guideline a published comment breaks: once, as it reads now. It puts the comment
 * before a person and never takes anything down. Answers where the comment stands.
 */
export async function reportComment(
  viewer: Viewer,
  { commentId, guideline: number, text = '' }: ReportInput & { commentId: string },
  { now, address }: { now: Date; address: string },
): Promise<{ id: string; slug: string }> {
  refuseUnlessMayReport(viewer)
  return write(async (tx) => {
    const comment = await reportedComment(tx, viewer, commentId)
    refuseUnless(!isAuthor(viewer, comment), 'forbidden', 'report-own')
    await countReporting(tx, viewer, { now, address })
    const guideline = await brokenGuideline(tx, number)
    const { articleId, revision, slug } = comment
    const said = { reporterId: viewer.id, guidelineId: guideline.id, revision, text }
    const { id, caseId } = await keepReport(tx, { ...aboutComment(comment), severity: guideline.severity }, said, now)
    const details = { report: id, case: caseId, guideline: number, revision }
    await record(tx, { name: 'report.made', actorId: viewer.id, subjectId: commentId, articleId, details }, now)
    return { id, slug }
  })
}
