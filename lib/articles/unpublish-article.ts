import { and, eq, isNull } from 'drizzle-orm'
import { write } from '#db/connect'
import { articles } from '#db/tables/articles'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import type { Operator, Viewer } from '#lib/users/policy'
import { aboutArticle } from './changing/about-article.ts'
import { refuseAsIs } from './changing/refuse-as-is.ts'
import { mayUnpublish } from './policy.ts'
import type { ArticleChoice } from './schema.ts'

/** Takes an article back: readers find neither it nor its conversation, feed or count. */
export async function unpublishArticle(viewer: Viewer | Operator, { slug }: ArticleChoice, now: Date): Promise<void> {
  refuseUnless(mayUnpublish(viewer), 'forbidden', 'forbidden')
  await write(async (tx) => {
    const [changed] = await tx
      .update(articles)
      .set({ unpublishedAt: now })
      .where(and(eq(articles.slug, slug), isNull(articles.unpublishedAt)))
      .returning({ id: articles.id })
    if (!changed) return refuseAsIs(tx, slug, 'article-unpublished')
    await record(tx, { ...aboutArticle(viewer, changed.id), name: 'article.unpublished' }, now)
  })
}
