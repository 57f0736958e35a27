import { and, eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { visits } from '#db/tables/users'
import { maySeeArticle } from '#lib/articles/policy'
import { headColumns, readArticleHead } from '#lib/articles/queries/article-head'
import { firstIdAt } from '#lib/ground/ids'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { endOfLastVisit } from '../policy.ts'

/** An article's head and, for a reader who was here before, the smallest id of a comment that is new to them. */
export async function readOpening(viewer: Viewer, slug: string, now: Date) {
  if (!isSignedIn(viewer)) return { head: await readArticleHead(viewer, slug), newFrom: null }
  const [head] = await db
    .select({ ...headColumns, previousAt: visits.previousAt, visitedAt: visits.visitedAt })
    .from(articles)
    .leftJoin(visits, and(eq(visits.articleId, articles.id), eq(visits.userId, viewer.id)))
    .where(eq(articles.slug, slug))
  refuseUnless(head && maySeeArticle(viewer, head), 'not-found', 'not-found')
  const end = endOfLastVisit(head, now)
  return { head, newFrom: end && firstIdAt(new Date(end.getTime() + 1)) }
}
