import { eq, sql } from 'drizzle-orm'
import { db } from '#db/connect'
import type { Db } from '#db/database'
import { prepared } from '#db/prepared'
import { articles } from '#db/tables/articles'
import { chain } from '#db/tables/ground'
import { refuseUnless } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import { maySeeArticle } from '../policy.ts'

const { id, slug, headline, section, sectionSlug, publishedAt, unpublishedAt } = articles
const { commenting, closesAt, premoderated, comments } = articles
export const headColumns = {
  id,
  slug,
  headline,
  section,
  sectionSlug,
  publishedAt,
  unpublishedAt,
  commenting,
  closesAt,
  premoderated,
  comments,
  /** How far the chain had come when this was read: what is newer is news. */
  newest: sql<number>`(select coalesce(max(${chain.number}), 0) from ${chain})`.mapWith(Number),
}

const headBySlug = (on: Db) =>
  on
    .select(headColumns)
    .from(articles)
    .where(eq(articles.slug, sql.placeholder('slug')))

export type ArticleHead = Awaited<ReturnType<typeof readArticleHead>>

/** What a conversation needs to know of its article. Refuses as not-found what the viewer may not see. */
export async function readArticleHead(viewer: Viewer, slug: string, from: Db = db) {
  const [head] = await prepared(from, 'article-head', headBySlug).execute({ slug })
  refuseUnless(head && maySeeArticle(viewer, head), 'not-found', 'not-found')
  return head
}
