import { eq } from 'drizzle-orm'
import { write } from '#db/connect'
import type { Db } from '#db/database'
import { articles } from '#db/tables/articles'
import { record } from '#lib/ground/events'
import { idAt } from '#lib/ground/ids'
import { refuseUnless } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import { aboutArticle } from './changing/about-article.ts'
import { appearAt, refusePast } from './changing/plan.ts'
import { slugTaken } from './changing/slug-taken.ts'
import { mayWriteArticles } from './policy.ts'
import { contentOf, renderedOf } from './reading/content.ts'
import type { WriteArticleInput } from './schema.ts'

/** Stores a new article: published now, planned for a moment to come, or kept as a draft. Answers its slug. */
export async function writeArticle(viewer: Viewer, input: WriteArticleInput, now: Date): Promise<string> {
  refuseUnless(mayWriteArticles(viewer), 'forbidden', 'forbidden')
  const { appears, publishesAt: wished, ...words } = input
  const publishesAt = appears === 'at' ? (wished ?? null) : null
  if (publishesAt) refusePast(publishesAt, now)
  const content = contentOf({ ...words, publishedAt: publishesAt ?? now })
  const unpublishedAt = appears === 'now' ? null : now
  return write(async (tx) => {
    await refuseTaken(tx, content.slug)
    const id = idAt(now)
    await tx
      .insert(articles)
      .values({ id, ...content, ...renderedOf(content.body), updatedAt: now, unpublishedAt, publishesAt })
    if (publishesAt) await appearAt(tx, { id, publishesAt }, now)
    const details = { appears, ...(publishesAt ? { after: publishesAt.toISOString() } : {}) }
    await record(tx, { ...aboutArticle(viewer, id), name: 'article.written', details }, now)
    return content.slug
  })
}

async function refuseTaken(tx: Db, slug: string): Promise<void> {
  const [known] = await tx.select({ publishedAt: articles.publishedAt }).from(articles).where(eq(articles.slug, slug))
  if (known) throw slugTaken(known)
}
