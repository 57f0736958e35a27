import { inArray } from 'drizzle-orm'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import type { CommentView } from '../reading/view.ts'

/** A comment away from its conversation: where it stands is said beside it. */
export interface ListedComment extends CommentView {
  article: { slug: string; headline: string }
}

/** Comments a page. */
export const LISTED = 25

/** The articles of some comments, by their ids, in one question. */
export async function articlesOf(ids: string[]) {
  if (ids.length === 0) return new Map<string, { slug: string; headline: string; unpublishedAt: Date | null }>()
  const { id, slug, headline, unpublishedAt } = articles
  const rows = await db
    .select({ id, slug, headline, unpublishedAt })
    .from(articles)
    .where(inArray(id, [...new Set(ids)]))
  return new Map(rows.map(({ id, ...row }) => [id, row]))
}
