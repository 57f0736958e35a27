import { eq } from 'drizzle-orm'
import type { Db } from '#db/database'
import { articles } from '#db/tables/articles'
import { comments } from '#db/tables/comments'
import { maySeeArticle } from '#lib/articles/policy'
import { refuseUnless } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'

/** The comment, when the one who reports it can read it. What waits or is gone looks like what never was. */
export async function reportedComment(tx: Db, viewer: Viewer, commentId: string) {
  const [found] = await tx
    .select({
      id: comments.id,
      articleId: comments.articleId,
      authorId: comments.authorId,
      status: comments.status,
      revision: comments.revision,
      slug: articles.slug,
      unpublishedAt: articles.unpublishedAt,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(eq(comments.id, commentId))
  const seen = found?.status === 'published' && maySeeArticle(viewer, found)
  refuseUnless(seen, 'not-found', 'report-gone')
  return found
}
