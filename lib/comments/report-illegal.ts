import { write } from '#db/connect'
import type { Db } from '#db/database'
import { ILLEGAL } from '#lib/cases/policy'
import { config } from '#lib/config'
import { say } from '#lib/ground/catalogue/say'
import { record } from '#lib/ground/events'
import { hashOf } from '#lib/ground/hashes'
import { newSecret } from '#lib/ground/ids'
import { type Limit, spend } from '#lib/ground/limits'
import { refuseUnless } from '#lib/ground/refusal'
import { actorOf, isSignedIn, type Viewer } from '#lib/users/policy'
import { aboutComment } from './add-comment.ts'
import { keepReport } from './reporting/keep-report.ts'
import { linkedComment } from './reporting/linked-comment.ts'
import { reportedComment } from './reporting/reported-comment.ts'
import { hasReported } from './reporting/reporter.ts'
import type { ReportIllegalInput } from './schema.ts'

const perAddress: Limit = { name: 'report-illegal', burst: 10, every: 300 }

/**
 * Anybody tells moderators that a published comment is against the law (Regulation (EU) 2022/2065, article 16).
 * Answers the secret of the receipt, of which only a hash is kept.
 */
export async function reportIllegal(
  viewer: Viewer,
  { link, explanation, name, email }: ReportIllegalInput,
  { now, address }: { now: Date; address: string },
): Promise<{ id: string; token: string }> {
  const commentId = linkedComment(link, config.origin)
  refuseUnless(commentId, 'invalid', 'invalid', { fields: { link: say('illegal.link.wrong') } })
  const token = newSecret()
  const illegal = {
    contact: contactOf({ name, email }),
    receiptHash: hashOf(token),
  }
  return write(async (tx) => {
    await spend(tx, perAddress, address, now)
    const comment = await reportedComment(tx, viewer, commentId)
    const { articleId, revision } = comment
    const reporterId = await reporterOf(tx, viewer, commentId)
    const said = { reporterId, revision, text: explanation, illegal }
    const { id, caseId } = await keepReport(tx, { ...aboutComment(comment), severity: ILLEGAL }, said, now)
    const details = { report: id, case: caseId, illegal: true, revision }
    const happened = {
      name: 'report.made' as const,
      actorId: actorOf(viewer),
      subjectId: commentId,
      articleId,
      details,
    }
    await record(tx, happened, now)
    return { id, token }
  })
}

/** How to reach whoever wrote, as a mailbox is written in a mail. */
const contactOf = ({ name, email }: Pick<ReportIllegalInput, 'name' | 'email'>) =>
  [name, email && `<${email}>`].filter(Boolean).join(' ') || null

/** A notice is taken whatever was reported before, and a reader has one report of a comment: a further one names nobody. */
async function reporterOf(tx: Db, viewer: Viewer, commentId: string): Promise<string | null> {
  if (!isSignedIn(viewer)) return null
  return (await hasReported(tx, viewer, { subject: 'comment', subjectId: commentId })) ? null : viewer.id
}
