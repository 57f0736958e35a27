import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/database'
import { cases, claims, decisions } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import { say } from '#lib/ground/catalogue/say'
import { Refusal, refuseUnless } from '#lib/ground/refusal'
import { findGuideline } from '#lib/guidelines/queries'
import type { Person } from '#lib/users/policy'
import { readAppealed } from '../appeals/appealed.ts'
import { refuseUnlessImpartial } from '../appeals/impartial.ts'
import { mayDecide } from '../policy.ts'
import type { DecideInput } from '../schema.ts'

/** What a decision is about, as it stands in the transaction that decides. */
export interface Judged {
  about: typeof cases.$inferSelect
  /** None where a display name or a sanction is decided. */
  comment: typeof comments.$inferSelect | null
  guideline: Awaited<ReturnType<typeof findGuideline>>
  /** The appeal that the decision answers. */
  appeal: Awaited<ReturnType<typeof readAppealed>>
}

/** Everything that stands before a moderator who has claimed a case, checked again: nothing of it may have changed. */
export async function judgeClaimed(tx: Db, viewer: Person, input: DecideInput & { caseId: string }): Promise<Judged> {
  const about = await undecidedCase(tx, viewer, input)
  await refuseLostClaim(tx, viewer, input)
  const comment = await judgedComment(tx, about, input)
  const appeal = await readAppealed(tx, about.id)
  const guideline = appeal ? undefined : await citedGuideline(tx, input)
  return { about, comment, guideline, appeal }
}

/** The case, when it is open, not about the one who decides, and not theirs to leave to others. */
export async function undecidedCase(tx: Db, viewer: Person, { caseId }: { caseId: string }) {
  const [about] = await tx.select().from(cases).where(eq(cases.id, caseId))
  refuseUnless(about, 'not-found', 'case-gone')
  refuseUnless(mayDecide(viewer, about), 'forbidden', 'own-comment')
  if (about.closedAt !== null)
    throw new Refusal('conflict', 'case-closed', { sentences: await meanwhile(tx, about.id) })
  await refuseUnlessImpartial(tx, viewer, about)
  return about
}

/** What somebody else decided meanwhile, for whoever comes late. */
async function meanwhile(tx: Db, caseId: string): Promise<string[]> {
  const [last] = await tx
    .select({ action: decisions.action })
    .from(decisions)
    .where(and(eq(decisions.caseId, caseId), isNull(decisions.undoneAt)))
    .orderBy(desc(decisions.decidedAt))
    .limit(1)
  return last ? [say(`desk.meanwhile-${last.action}`)] : []
}

/** Late, but nobody else has taken it: that still counts. Taken by another, released, or never held: it does not. */
async function refuseLostClaim(
  tx: Db,
  viewer: Person,
  { caseId, claim }: { caseId: string; claim: string },
): Promise<void> {
  const [held] = await tx.select().from(claims).where(eq(claims.caseId, caseId))
  refuseUnless(held?.id === claim && held.moderatorId === viewer.id, 'conflict', 'claim-lost')
}

/** The comment, when its words are still those the moderator saw. A name or a sanction has none. */
async function judgedComment(
  tx: Db,
  about: Pick<Judged['about'], 'subject' | 'commentId'>,
  { revision }: DecideInput,
): Promise<Judged['comment']> {
  if (about.subject !== 'comment') return null
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
export async function citedGuideline(
  tx: Db,
  { action, guideline }: Pick<DecideInput, 'action' | 'guideline'>,
): Promise<Judged['guideline']> {
  if (action !== 'remove') return undefined
  refuseUnless(guideline !== undefined, 'invalid', 'guideline-missing', {
    fields: { guideline: say('refusal.guideline-missing') },
  })
  const cited = await findGuideline(tx, guideline)
  refuseUnless(cited, 'invalid', 'guideline-unknown', { fields: { guideline: say('refusal.guideline-unknown') } })
  return cited
}
