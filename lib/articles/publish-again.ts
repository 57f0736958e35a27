import { and, eq, isNotNull, or } from 'drizzle-orm'
import { write } from '#db/connect'
import { articles } from '#db/tables/articles'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import type { Operator, Viewer } from '#lib/users/policy'
import { aboutArticle } from './changing/about-article.ts'
import { refuseAsIs } from './changing/refuse-as-is.ts'
import { mayUnpublish } from './policy.ts'
import type { ArticleChoice } from './schema.ts'

/**
 * Shows an article again that was taken back, with its conversation as it was. One that nobody has seen yet, a draft or
 * one that is planned, appears now.
 */
export async function publishAgain(viewer: Viewer | Operator, { slug }: ArticleChoice, now: Date): Promise<void> {
  refuseUnless(mayUnpublish(viewer), 'forbidden', 'forbidden')
  await write(async (tx) => {
    const unseen = or(isNotNull(articles.publishesAt), eq(articles.publishedAt, articles.unpublishedAt))
    const [first] = await tx
      .update(articles)
      .set({ publishedAt: now, publishesAt: null })
      .where(and(eq(articles.slug, slug), isNotNull(articles.unpublishedAt), unseen))
      .returning({ id: articles.id })
    const [changed] = await tx
      .update(articles)
      .set({ unpublishedAt: null })
      .where(and(eq(articles.slug, slug), isNotNull(articles.unpublishedAt)))
      .returning({ id: articles.id })
    if (!changed) return refuseAsIs(tx, slug, 'article-published')
    const name = first ? 'article.published' : 'article.published-again'
    await record(tx, { ...aboutArticle(viewer, changed.id), name }, now)
  })
}
