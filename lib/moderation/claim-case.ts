import { and, asc, eq, gt, isNull, ne, notExists } from 'drizzle-orm'
import { write } from '#db/connect'
import type { Db } from '#db/database'
import { cases, claims } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import { openCase } from '#lib/cases/open-case'
import { idAt } from '#lib/ground/ids'
import { Refusal, refuseUnless } from '#lib/ground/refusal'
import { isStaff, type Person, type Viewer } from '#lib/users/policy'
import { CLAIM_FOR, mayDecide } from './policy.ts'
import type { ClaimInput } from './schema.ts'

export interface Claimed {
  caseId: string
  claim: { id: string; expiresAt: Date }
}

/**
 * Leases a case for two minutes: the next of a queue that nobody holds (the caller included), or one by name.
 * Answers nothing when the queue has none left; refuses as a conflict when another has the one asked for.
 */
export async function claimCase(viewer: Viewer, input: ClaimInput, now: Date): Promise<Claimed | undefined> {
  refuseUnless(isStaff(viewer), 'forbidden', 'forbidden')
  return write(async (tx) => {
    if ('queue' in input) return claimNext(tx, viewer, { queue: input.queue, now })
    const found = 'caseId' in input ? await findCase(tx, input.caseId) : await caseAbout(tx, input.commentId, now)
    refuseUnless(found, 'not-found', 'case-gone')
    refuseUnless(found.closedAt === null, 'conflict', 'case-closed')
    refuseUnless(mayDecide(viewer, found), 'forbidden', 'own-comment')
    const claim = await lease(tx, viewer, { caseId: found.id, now })
    if (!claim) throw new Refusal('conflict', 'case-claimed')
    return { caseId: found.id, claim }
  })
}

async function claimNext(
  tx: Db,
  viewer: Person,
  { queue, now }: { queue: (typeof cases.$inferSelect)['queue']; now: Date },
) {
  const held = tx
    .select({ id: claims.id })
    .from(claims)
    .where(and(eq(claims.caseId, cases.id), gt(claims.expiresAt, now)))
  const [next] = await tx
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.queue, queue), isNull(cases.closedAt), ne(cases.personId, viewer.id), notExists(held)))
    .orderBy(asc(cases.openedAt), asc(cases.id))
    .limit(1)
  const claim = next && (await lease(tx, viewer, { caseId: next.id, now }))
  return claim && { caseId: next.id, claim }
}

/** One row a case: it is taken over, under a new id, only once its lease has run out or by the one who holds it. */
async function lease(tx: Db, viewer: Person, { caseId, now }: { caseId: string; now: Date }) {
  const [held] = await tx.select().from(claims).where(eq(claims.caseId, caseId))
  if (held && held.expiresAt > now && held.moderatorId !== viewer.id) return undefined
  const claim = {
    id: idAt(now),
    caseId,
    moderatorId: viewer.id,
    claimedAt: now,
    expiresAt: new Date(now.getTime() + CLAIM_FOR),
  }
  await tx.delete(claims).where(eq(claims.caseId, caseId))
  await tx.insert(claims).values(claim)
  return { id: claim.id, expiresAt: claim.expiresAt }
}

async function findCase(tx: Db, caseId: string) {
  const [found] = await tx.select().from(cases).where(eq(cases.id, caseId))
  return found
}

/** The open case about a comment; one is made when none is open. */
async function caseAbout(tx: Db, commentId: string, now: Date) {
  const [comment] = await tx
    .select({ articleId: comments.articleId, authorId: comments.authorId, status: comments.status })
    .from(comments)
    .where(eq(comments.id, commentId))
  refuseUnless(comment && comment.status !== 'withdrawn', 'not-found', 'comment-gone')
  const queue = comment.status === 'held' ? 'waiting' : 'unreviewed'
  const about = {
    subject: 'comment',
    subjectId: commentId,
    commentId,
    articleId: comment.articleId,
    personId: comment.authorId,
  } as const
  return findCase(tx, await openCase(tx, { ...about, queue }, now))
}
