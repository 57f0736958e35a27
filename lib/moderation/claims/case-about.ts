import { eq } from 'drizzle-orm'
import type { Db } from '#db/database'
import { comments } from '#db/tables/comments'
import { openCase } from '#lib/cases/open-case'
import { aboutComment } from '#lib/comments/add-comment'
import { refuseUnless } from '#lib/ground/refusal'

/** The id of the open case about a comment; one is made when none is open. */
export async function caseAbout(tx: Db, commentId: string, now: Date): Promise<string> {
  const [comment] = await tx
    .select({
      id: comments.id,
      articleId: comments.articleId,
      authorId: comments.authorId,
      status: comments.status,
    })
    .from(comments)
    .where(eq(comments.id, commentId))
  refuseUnless(comment && comment.status !== 'withdrawn', 'not-found', 'comment-gone')
  const queue = comment.status === 'held' ? 'waiting' : 'unreviewed'
  return openCase(tx, { ...aboutComment(comment), queue }, now)
}
