import { eq, sql } from 'drizzle-orm'
import { db } from '#db/connect'
import type { Db } from '#db/database'
import { prepared } from '#db/prepared'
import { articles } from '#db/tables/articles'
import { comments } from '#db/tables/comments'
import { maySeeArticle } from '#lib/articles/policy'
import { refuseUnless } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import { isAuthor } from '../policy.ts'
import { whyHeld } from '../reading/own.ts'
import { presentComment } from '../reading/present-comment.ts'
import { commentRows } from '../reading/rows.ts'
import { untold } from '../reading/untold.ts'
import type { CommentView } from '../reading/view.ts'

/** One comment as a reader may see it, and where it stands. Refuses as not-found what the reader may not see there. */
export async function readComment(
  viewer: Viewer,
  commentId: string,
  now: Date,
): Promise<{ comment: CommentView; article: { slug: string } }> {
  const place = await readPlace(viewer, commentId)
  const [found] = await commentRows(viewer).where(eq(comments.id, commentId))
  refuseUnless(found, 'not-found', 'not-found')
  const row = isAuthor(viewer, found) ? untold(found, now) : found
  const why = row.status === 'held' && isAuthor(viewer, row) ? await whyHeld(viewer, [commentId]) : undefined
  return { comment: { ...presentComment(viewer, row), why: why?.get(commentId) ?? [] }, article: place.article }
}

/** The article a comment stands under, for a reader who may see the comment there. */
export async function readPlace(viewer: Viewer, commentId: string): Promise<{ article: { slug: string } }> {
  const [found] = await prepared(db, 'place-of-comment', placeOf).execute({ commentId })
  const seen = found && (found.shown || (isAuthor(viewer, found) && found.status !== 'withdrawn'))
  refuseUnless(seen && maySeeArticle(viewer, found), 'not-found', 'not-found')
  return { article: { slug: found.slug } }
}

const placeOf = (on: Db) =>
  on
    .select({
      authorId: comments.authorId,
      status: comments.status,
      shown: comments.shown,
      slug: articles.slug,
      unpublishedAt: articles.unpublishedAt,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(eq(comments.id, sql.placeholder('commentId')))
