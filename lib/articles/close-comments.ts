import { and, eq } from 'drizzle-orm'
import { write } from '#db/connect'
import { articles } from '#db/tables/articles'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import type { Operator, Viewer } from '#lib/users/policy'
import { aboutArticle } from './changing/about-article.ts'
import { refuseAsIs } from './changing/refuse-as-is.ts'
import { mayCloseComments } from './policy.ts'
import type { ArticleChoice } from './schema.ts'

/** Nobody can comment on this article any more. What has been said stays. */
export async function closeComments(viewer: Viewer | Operator, { slug }: ArticleChoice, now: Date): Promise<void> {
  refuseUnless(mayCloseComments(viewer), 'forbidden', 'forbidden')
  await write(async (tx) => {
    const [changed] = await tx
      .update(articles)
      .set({ commenting: 'closed' })
      .where(and(eq(articles.slug, slug), eq(articles.commenting, 'open')))
      .returning({ id: articles.id })
    if (!changed) return refuseAsIs(tx, slug, 'comments-closed')
    await record(tx, { ...aboutArticle(viewer, changed.id), name: 'article.comments-closed' }, now)
  })
}
