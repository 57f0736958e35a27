import { and, eq, lte, or } from 'drizzle-orm'
import { write } from '#db/connect'
import { articles } from '#db/tables/articles'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { actorOf, type Operator, type Viewer } from '#lib/users/policy'
import { refuseAsIs } from './changing/refuse-as-is.ts'
import { mayCloseComments } from './policy.ts'
import type { ArticleChoice } from './schema.ts'

/** Readers can comment on this article again, however old it is. */
export async function openComments(viewer: Viewer | Operator, { slug }: ArticleChoice, now: Date): Promise<void> {
  refuseUnless(mayCloseComments(viewer), 'forbidden', 'forbidden')
  await write(async (tx) => {
    const [changed] = await tx
      .update(articles)
      .set({ commenting: 'open', closesAt: null })
      .where(and(eq(articles.slug, slug), or(eq(articles.commenting, 'closed'), lte(articles.closesAt, now))))
      .returning({ id: articles.id })
    if (!changed) return refuseAsIs(tx, slug, 'comments-open')
    const { id } = changed
    await record(tx, { name: 'article.comments-opened', actorId: actorOf(viewer), subjectId: id, articleId: id }, now)
  })
}
