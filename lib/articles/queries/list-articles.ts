import { and, desc, eq, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { refuseUnless } from '#lib/ground/refusal'
import { readSettings } from '#lib/ground/settings'
import type { Viewer } from '#lib/users/policy'
import { commentingOf, PAGE_SIZE } from '../policy.ts'
import { articleCursor, articlePlaceIn } from '../reading/cursor.ts'
import { summaryOf } from '../reading/summary.ts'

const { id, slug, headline, section, sectionSlug, standfirst, byline, bylineSlug } = articles
const { publishedAt, updatedAt, comments, commenting, closesAt } = articles
const columns = {
  ...{ id, slug, headline, section, sectionSlug, standfirst, byline, bylineSlug },
  ...{ publishedAt, updatedAt, comments, commenting, closesAt },
  /** Enough of the body for a summary. */
  body: sql<string>`case when ${articles.standfirst} is null then substr(${articles.body}, 1, 1500) else '' end`,
}

export interface ArticleListWish {
  /** Only those of a section, or by an author; by slug. */
  section?: string | undefined
  byline?: string | undefined
  after?: string | undefined
  limit?: number | undefined
}

export interface ArticleTeaser {
  slug: string
  headline: string
  section: string
  sectionSlug: string
  standfirst: string | null
  summary: string
  byline: string
  bylineSlug: string
  publishedAt: Date
  updatedAt: Date
  comments: number
  open: boolean
}

export interface ArticleList {
  items: ArticleTeaser[]
  next: string | null
}

/** Published articles, newest first, a page of them. Refuses as not-found a section or an author without any. */
export async function listArticles(_viewer: Viewer, wish: ArticleListWish, now: Date): Promise<ArticleList> {
  const { limit = PAGE_SIZE } = wish
  const rows = await db
    .select(columns)
    .from(articles)
    .where(and(isNull(articles.unpublishedAt), ...within(wish), beyond(wish.after)))
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(limit + 1)
  refuseUnless(rows.length > 0 || !(wish.section || wish.byline), 'not-found', 'not-found')
  const settings = await readSettings()
  const some = rows.slice(0, limit)
  const last = some.at(-1)
  return {
    items: some.map(({ id, body, commenting, closesAt, ...row }) => ({
      ...row,
      summary: summaryOf({ ...row, body }),
      open: commentingOf({ ...row, commenting, closesAt }, settings, now) === 'open',
    })),
    next: last && rows.length > limit ? articleCursor(last) : null,
  }
}

const within = ({ section, byline }: ArticleListWish): SQL[] => [
  ...(section ? [eq(articles.sectionSlug, section)] : []),
  ...(byline ? [eq(articles.bylineSlug, byline)] : []),
]

/** What comes after a place in the list. */
export function beyond(after: string | undefined): SQL | undefined {
  if (after === undefined) return undefined
  const place = articlePlaceIn(after)
  refuseUnless(place, 'invalid', 'article-cursor')
  const { publishedAt, id } = place
  return or(lt(articles.publishedAt, publishedAt), and(eq(articles.publishedAt, publishedAt), lt(articles.id, id)))
}
