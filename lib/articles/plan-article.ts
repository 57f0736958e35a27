import { and, eq, isNotNull } from 'drizzle-orm'
import { write } from '#db/connect'
import { articles } from '#db/tables/articles'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import { aboutArticle } from './changing/about-article.ts'
import { appearAt, refusePast } from './changing/plan.ts'
import { refuseAsIs } from './changing/refuse-as-is.ts'
import { mayWriteArticles } from './policy.ts'
import type { ArticleChoice, PlanArticleInput } from './schema.ts'

/** Says when an unpublished article appears by itself; without a moment the plan is taken back and it is a draft. */
export async function planArticle(
  viewer: Viewer,
  { slug, publishesAt }: ArticleChoice & PlanArticleInput,
  now: Date,
): Promise<void> {
  refuseUnless(mayWriteArticles(viewer), 'forbidden', 'forbidden')
  if (publishesAt) refusePast(publishesAt, now)
  await write(async (tx) => {
    const unpublished = and(eq(articles.slug, slug), isNotNull(articles.unpublishedAt))
    const { id, publishesAt: before } = articles
    const [known] = await tx.select({ id, before }).from(articles).where(unpublished)
    if (!known) return refuseAsIs(tx, slug, 'article-published')
    if (known.before?.getTime() === publishesAt?.getTime()) return
    const when = publishesAt ? { publishesAt, publishedAt: publishesAt } : draftAt(now)
    await tx.update(articles).set(when).where(unpublished)
    if (publishesAt) await appearAt(tx, { id: known.id, publishesAt }, now)
    const details = { before: known.before?.toISOString() ?? null, after: publishesAt?.toISOString() ?? null }
    await record(tx, { ...aboutArticle(viewer, known.id), name: 'article.scheduled', details }, now)
  })
}

/** Nobody has seen a draft: it was taken back the moment it was made. */
const draftAt = (now: Date) => ({ publishesAt: null, publishedAt: now, unpublishedAt: now })
