import { eq } from 'drizzle-orm'
import { write } from '#db/connect'
import type { Db } from '#db/database'
import { articles } from '#db/tables/articles'
import { record } from '#lib/ground/events'
import { idAt } from '#lib/ground/ids'
import { refuseUnless } from '#lib/ground/refusal'
import type { Operator, Viewer } from '#lib/users/policy'
import { aboutArticle } from './changing/about-article.ts'
import { slugTaken } from './changing/slug-taken.ts'
import { mayImportArticles } from './policy.ts'
import { type Content, changesIn, contentOf, renderedOf } from './reading/content.ts'
import type { ArticleDraft } from './schema.ts'

export interface Imported {
  outcome: 'added' | 'updated' | 'unchanged'
  id: string
  slug: string
  headline: string
}

/**
 * Stores an article. Its slug, made of the headline when it has none of its own, says which one it is: importing it
 * again updates it, and what staff and readers have done since stays. Refuses to replace another by the same headline.
 */
export async function importArticle(viewer: Viewer | Operator, draft: ArticleDraft, now: Date): Promise<Imported> {
  refuseUnless(mayImportArticles(viewer), 'forbidden', 'forbidden')
  const content = contentOf(draft)
  const rendered = renderedOf(content.body)
  return write(async (tx) => {
    const known = await knownArticle(tx, content.slug)
    if (!known) return add(tx, viewer, { content, rendered, now })
    refuseAnother(draft, known)
    const { id, slug, headline } = { ...known, ...content }
    const changed = changesIn(known, content)
    if (changed.length === 0) return { outcome: 'unchanged', id, slug, headline }
    await tx
      .update(articles)
      .set({ ...content, ...rendered, updatedAt: now })
      .where(eq(articles.id, id))
    await record(tx, { ...aboutArticle(viewer, id), name: 'article.updated', details: { changed } }, now)
    return { outcome: 'updated', id, slug, headline }
  })
}

interface Addition {
  content: Content
  rendered: ReturnType<typeof renderedOf>
  now: Date
}

async function add(tx: Db, viewer: Viewer | Operator, { content, rendered, now }: Addition): Promise<Imported> {
  const id = idAt(now)
  await tx.insert(articles).values({ id, ...content, ...rendered, updatedAt: now })
  await record(tx, { ...aboutArticle(viewer, id), name: 'article.imported' }, now)
  return { outcome: 'added', id, slug: content.slug, headline: content.headline }
}

/** Two articles may have one headline; only a slug somebody wrote says that the later replaces the earlier. */
function refuseAnother(draft: ArticleDraft, known: { publishedAt: Date }) {
  if (draft.slug !== undefined || draft.publishedAt.getTime() === known.publishedAt.getTime()) return
  throw slugTaken(known)
}

async function knownArticle(tx: Db, slug: string) {
  const { id, headline, section, standfirst, byline, body, promotionAfter, publishedAt, premoderated } = articles
  const columns = { id, headline, section, standfirst, byline, body, promotionAfter, publishedAt, premoderated }
  const [known] = await tx.select(columns).from(articles).where(eq(articles.slug, slug))
  return known
}
