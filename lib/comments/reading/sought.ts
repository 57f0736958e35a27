import { and, eq } from 'drizzle-orm'
import { alias } from '#db/alias'
import { db } from '#db/connect'
import { comments } from '#db/tables/comments'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import type { Place } from './cursor.ts'

const threads = alias(comments, 'threads')

/** The thread a sought comment stands in, when the viewer may see that comment there. */
export async function findPlace(
  viewer: Viewer,
  articleId: string,
  commentId: string,
): Promise<{ thread: Place; comment: Place } | undefined> {
  const [found] = await db
    .select({
      authorId: comments.authorId,
      shown: comments.shown,
      comment: { id: comments.id, recommends: comments.recommends },
      thread: { id: threads.id, recommends: threads.recommends },
    })
    .from(comments)
    .innerJoin(threads, eq(threads.id, comments.threadId))
    .where(and(eq(comments.id, commentId), eq(comments.articleId, articleId)))
  const mine = isSignedIn(viewer) && found?.authorId === viewer.id
  return found && (found.shown || mine) ? found : undefined
}
