import { and, inArray, isNull } from 'drizzle-orm'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import type { Viewer } from '#lib/users/policy'

/** How many comments each of some published articles has, by slug. What is not published is left out. */
export async function listCounts(_viewer: Viewer, slugs: string[]): Promise<Record<string, number>> {
  if (slugs.length === 0) return {}
  const rows = await db
    .select({ slug: articles.slug, comments: articles.comments })
    .from(articles)
    .where(and(inArray(articles.slug, slugs), isNull(articles.unpublishedAt)))
  return Object.fromEntries(rows.map((it) => [it.slug, it.comments]))
}
