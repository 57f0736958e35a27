import { eq } from 'drizzle-orm'
import type { Db } from '#db/database'
import { articles } from '#db/tables/articles'
import { Refusal, type RefusalCode } from '#lib/ground/refusal'

/** For a change that changed nothing: there is no such article, or it is that way already. */
export async function refuseAsIs(tx: Db, slug: string, code: RefusalCode): Promise<never> {
  const [known] = await tx.select({ id: articles.id }).from(articles).where(eq(articles.slug, slug))
  throw known ? new Refusal('conflict', code) : new Refusal('not-found', 'not-found')
}
