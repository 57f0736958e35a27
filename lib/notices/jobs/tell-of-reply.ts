import { and, eq, gt, isNull, max, ne } from 'drizzle-orm'
import { alias } from '#db/alias'
import { write } from '#db/connect'
import type { Db } from '#db/database'
import { articles } from '#db/tables/articles'
import { decisions } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import { mutes } from '#db/tables/users'
import { enqueue } from '#lib/ground/jobs'
import { tell } from '../telling/tell.ts'

const parents = alias(comments, 'parents')

/** Tells whoever was answered, once the reply is published for good. Not of their own replies, nor of whom they muted. */
export async function tellOfReply(input: Record<string, unknown>, { now }: { now: Date }): Promise<void> {
  const commentId = String(input.comment)
  await write(async (tx) => {
    const undoUntil = await undoableUntil(tx, commentId, now)
    if (undoUntil) return askAgain(tx, { commentId, undoUntil }, now)
    const [answered] = await answeredBy(tx, commentId)
    if (answered) await tell(tx, [{ userId: answered.userId, kind: 'reply', subjectId: commentId }], now)
  })
}

/** Until when a decision on the comment can still be taken back. */
async function undoableUntil(tx: Db, commentId: string, now: Date): Promise<Date | null> {
  const { undoUntil, undoneAt } = decisions
  const [open] = await tx
    .select({ undoUntil: max(undoUntil) })
    .from(decisions)
    .where(and(eq(decisions.commentId, commentId), isNull(undoneAt), gt(undoUntil, now)))
  return open?.undoUntil ?? null
}

function askAgain(tx: Db, { commentId, undoUntil }: { commentId: string; undoUntil: Date }, now: Date) {
  const key = `tell-of-reply:${commentId}:${undoUntil.toISOString()}`
  return enqueue(tx, { name: 'tell-of-reply', input: { comment: commentId }, key, runAt: undoUntil }, now)
}

function answeredBy(tx: Db, commentId: string) {
  const isMuted = and(eq(mutes.userId, parents.authorId), eq(mutes.mutedId, comments.authorId))
  return tx
    .select({ userId: parents.authorId })
    .from(comments)
    .innerJoin(parents, and(eq(parents.id, comments.parentId), eq(parents.status, 'published')))
    .innerJoin(articles, and(eq(articles.id, comments.articleId), isNull(articles.unpublishedAt)))
    .leftJoin(mutes, isMuted)
    .where(and(eq(comments.id, commentId), eq(comments.status, 'published'), isNull(mutes.id), isByAnother))
}

const isByAnother = ne(parents.authorId, comments.authorId)
