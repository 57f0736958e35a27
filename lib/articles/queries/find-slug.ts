import { eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import type { Viewer } from '#lib/users/policy'

/** The slug of an article, which never changes. */
export async function findSlug(_viewer: Viewer, articleId: string): Promise<string | undefined> {
  const [found] = await db.select({ slug: articles.slug }).from(articles).where(eq(articles.id, articleId))
  return found?.slug
}
