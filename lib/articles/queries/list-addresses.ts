import { desc, isNull } from 'drizzle-orm'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import type { Viewer } from '#lib/users/policy'

/** The newest published articles' slugs and when they last changed, for a sitemap. */
export const listArticleAddresses = async (_viewer: Viewer, limit: number) =>
  db
    .select({ slug: articles.slug, updatedAt: articles.updatedAt })
    .from(articles)
    .where(isNull(articles.unpublishedAt))
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(limit)
