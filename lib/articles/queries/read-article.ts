import { eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { refuseUnless } from '#lib/ground/refusal'
import { readSettings } from '#lib/ground/settings'
import { RENDERER, renderArticle } from '#lib/ground/text/markdown'
import type { Viewer } from '#lib/users/policy'
import { type Commenting, commentingOf, maySeeArticle } from '../policy.ts'
import { summaryOf } from '../reading/summary.ts'

const { id, slug, headline, section, sectionSlug, standfirst, byline, bylineSlug, body, html, renderer } = articles
const { promotionAfter, publishedAt, updatedAt, unpublishedAt, commenting, closesAt, premoderated, comments } = articles
const words = { id, slug, headline, section, sectionSlug, standfirst, byline, bylineSlug, body, html, renderer }
const state = { promotionAfter, publishedAt, updatedAt, unpublishedAt, commenting, closesAt, premoderated, comments }

type Row = Pick<typeof articles.$inferSelect, keyof typeof words | keyof typeof state>

export type Article = Omit<Row, 'body' | 'renderer' | 'commenting' | 'closesAt'> & {
  /** A sentence or two for those who have not opened it. */
  summary: string
  commenting: Commenting
  /** What the newsletter promotion says, where the article has a place for it and an admin wants it shown. */
  promotion: { title: string; text: string } | null
}

/** An article for its page. Refuses as not-found what the viewer may not see. */
export async function readArticle(viewer: Viewer, slug: string, now: Date): Promise<Article> {
  const [row] = await db
    .select({ ...words, ...state })
    .from(articles)
    .where(eq(articles.slug, slug))
  refuseUnless(row && maySeeArticle(viewer, row), 'not-found', 'not-found')
  const { body, renderer, closesAt: _, ...article } = row
  const settings = await readSettings()
  const { shown, title, text } = settings.newsletter
  return {
    ...article,
    html: renderer === RENDERER ? row.html : renderArticle(body),
    summary: summaryOf(row),
    commenting: commentingOf(row, settings, now),
    promotion: shown && row.promotionAfter !== null ? { title, text } : null,
  }
}
