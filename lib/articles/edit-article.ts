import { and, eq } from 'drizzle-orm'
import { write } from '#db/connect'
import { articles } from '#db/tables/articles'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import { aboutArticle } from './changing/about-article.ts'
import { refuseAsIs } from './changing/refuse-as-is.ts'
import { mayWriteArticles } from './policy.ts'
import { changesIn, renderedOf } from './reading/content.ts'
import type { ArticleChoice, EditArticleInput } from './schema.ts'
import { slugOf } from './slugs.ts'

/** Changes an article's words; its address stays. Refuses when somebody else has changed it since it was opened. */
export async function editArticle(viewer: Viewer, input: ArticleChoice & EditArticleInput, now: Date): Promise<void> {
  refuseUnless(mayWriteArticles(viewer), 'forbidden', 'forbidden')
  const { slug, seen, standfirst = null, ...words } = input
  const slugs = { sectionSlug: slugOf(words.section), bylineSlug: slugOf(words.byline) }
  const content = { ...words, ...slugs, standfirst }
  await write(async (tx) => {
    const unchanged = and(eq(articles.slug, slug), eq(articles.updatedAt, new Date(seen)))
    const { id, headline, section, byline, standfirst, body } = articles
    const [known] = await tx.select({ id, headline, section, byline, standfirst, body }).from(articles).where(unchanged)
    if (!known) return refuseAsIs(tx, slug, 'article-changed')
    const changed = changesIn(known, content)
    if (changed.length === 0) return
    await tx
      .update(articles)
      .set({ ...content, ...renderedOf(words.body), updatedAt: now })
      .where(unchanged)
    await record(tx, { ...aboutArticle(viewer, known.id), name: 'article.updated', details: { changed } }, now)
  })
}
