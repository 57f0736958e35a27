import { eq } from 'drizzle-orm'
import type { Db } from '#db/database'
import { articles } from '#db/tables/articles'
import { comments } from '#db/tables/comments'
import { commentingOf, maySeeArticle } from '#lib/articles/policy'
import { refuseUnless } from '#lib/ground/refusal'
import { readSettings } from '#lib/ground/settings'
import type { Viewer } from '#lib/users/policy'
import { isAuthor } from './policy.ts'

/** The comment somebody wants to do something about, with its article. Refuses as not-found what they may not see. */
export async function readSubject(tx: Db, viewer: Viewer, commentId: string) {
  const [found] = await tx
    .select({ comment: comments, article: { slug: articles.slug, unpublishedAt: articles.unpublishedAt } })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(eq(comments.id, commentId))
  const seen = found && (found.comment.shown || isAuthor(viewer, found.comment)) && maySeeArticle(viewer, found.article)
  refuseUnless(seen, 'not-found', 'not-found')
  return { ...found.comment, slug: found.article.slug }
}

/** Whether the article of a comment can be commented on now. */
export async function isOpen(tx: Db, articleId: string, now: Date): Promise<boolean> {
  const [article] = await tx
    .select({ commenting: articles.commenting, closesAt: articles.closesAt, publishedAt: articles.publishedAt })
    .from(articles)
    .where(eq(articles.id, articleId))
  return article !== undefined && commentingOf(article, await readSettings(tx), now) === 'open'
}
