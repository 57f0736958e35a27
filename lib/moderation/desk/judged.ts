import { eq } from 'drizzle-orm'
import type { Db } from '#db/database'
import { cases, claims } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import { say } from '#lib/ground/catalogue/say'
import { refuseUnless } from '#lib/ground/refusal'
import { findGuideline } from '#lib/guidelines/queries'
import type { Person } from '#lib/users/policy'
import { mayDecide } from '../policy.ts'
import type { DecideInput } from '../schema.ts'

/** What a decision is about, as it stands in the transaction that decides. */
export interface Judged {
  about: typeof cases.$inferSelect
  /** None where a display name is decided. */
  comment: typeof comments.$inferSelect | null
  guideline: Awaited<ReturnType<typeof findGuideline>>
}

/** The case, when it is open and not about the one who decides. */
export async function undecidedCase(tx: Db, viewer: Person, { caseId }: { caseId: string }) {
  const [about] = await tx.select().from(cases).where(eq(cases.id, caseId))
  refuseUnless(about, 'not-found', 'case-gone')
  refuseUnless(mayDecide(viewer, about), 'forbidden', 'own-comment')
  refuseUnless(about.closedAt === null, 'conflict', 'case-closed')
  return about
}

/** Late, but nobody else has taken it: that still counts. Taken by another, released, or never held: it does not. */
export async function refuseLostClaim(
  tx: Db,
  viewer: Person,
  { caseId, claim }: { caseId: string; claim: string },
): Promise<void> {
  const [held] = await tx.select().from(claims).where(eq(claims.caseId, caseId))
  refuseUnless(held?.id === claim && held.moderatorId === viewer.id, 'conflict', 'claim-lost')
}

/** The comment, when its words are still those the moderator saw. A display name has none. */
export async function judgedComment(
  tx: Db,
  about: Pick<Judged['about'], 'subject' | 'commentId'>,
  { revision }: DecideInput,
): Promise<Judged['comment']> {
  if (about.subject === 'name') return null
  refuseUnless(revision !== undefined, 'invalid', 'invalid', { fields: { revision: say('field.missing') } })
  const [comment] = await tx
    .select()
    .from(comments)
    .where(eq(comments.id, about.commentId ?? ''))
  refuseUnless(comment && comment.status !== 'withdrawn', 'conflict', 'comment-gone')
  refuseUnless(comment.revision === revision, 'conflict', 'comment-changed')
  return comment
}

/** The guideline in force that a removal cites. Other decisions cite none. */
export async function citedGuideline(tx: Db, { action, guideline }: DecideInput): Promise<Judged['guideline']> {
  if (action !== 'remove') return undefined
  refuseUnless(guideline !== undefined, 'invalid', 'guideline-missing', {
    fields: { guideline: say('refusal.guideline-missing') },
  })
  const cited = await findGuideline(tx, guideline)
  refuseUnless(cited, 'invalid', 'guideline-unknown', { fields: { guideline: say('refusal.guideline-unknown') } })
  return cited
}
