import { and, eq, gt, isNull } from 'drizzle-orm'
import { db } from '#db/connect'
import { cases, claims, reports } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import { guidelines } from '#db/tables/guidelines'
import { hashOf } from '#lib/ground/hashes'
import { refuseUnless } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'

export interface Receipt {
  state: 'received' | 'under-review' | 'upheld' | 'declined' | 'withdrawn'
  reportedAt: Date
  decidedAt: Date | null
  /** What was written in the notice. */
  explanation: string
  /** The comment, while readers can read it. */
  commentId: string | null
  /** The guideline its removal cites. */
  guideline: { number: number; title: string } | null
}

/** What became of a notice, for whoever holds the secret of its receipt. */
export async function readReceipt(_viewer: Viewer, token: string, now: Date): Promise<Receipt> {
  const isOpen = and(eq(cases.subject, reports.subject), eq(cases.subjectId, reports.subjectId), isNull(cases.closedAt))
  const [found] = await db
    .select({
      reportedAt: reports.reportedAt,
      decidedAt: reports.decidedAt,
      outcome: reports.outcome,
      explanation: reports.text,
      commentId: reports.commentId,
      status: comments.status,
      queue: cases.queue,
      claimId: claims.id,
      guideline: { number: guidelines.number, title: guidelines.title },
    })
    .from(reports)
    .leftJoin(comments, eq(comments.id, reports.commentId))
    .leftJoin(guidelines, eq(guidelines.id, comments.guidelineId))
    .leftJoin(cases, isOpen)
    .leftJoin(claims, and(eq(claims.caseId, cases.id), gt(claims.expiresAt, now)))
    .where(eq(reports.receiptHash, hashOf(token)))
  refuseUnless(found, 'not-found', 'not-found')
  const { reportedAt, decidedAt, explanation, guideline, status } = found
  const commentId = status === 'published' ? found.commentId : null
  const cited = status === 'removed' ? guideline : null
  return { state: stateOf(found), reportedAt, decidedAt, explanation, commentId, guideline: cited }
}

interface Found {
  outcome: 'upheld' | 'declined' | null
  status: string | null
  queue: string | null
  claimId: string | null
}

function stateOf({ outcome, status, queue, claimId }: Found): Receipt['state'] {
  if (outcome) return outcome
  if (status === 'withdrawn') return 'withdrawn'
  return claimId || queue === 'escalated' ? 'under-review' : 'received'
}
