import { and, eq, lte } from 'drizzle-orm'
import { write } from '#db/connect'
import { articles } from '#db/tables/articles'
import { record } from '#lib/ground/events'

/** Lets an article appear that was planned for now. One whose plan was changed meanwhile is left alone. */
export async function publishArticle(input: Record<string, unknown>, { now }: { now: Date }): Promise<void> {
  const id = String(input.articleId)
  await write(async (tx) => {
    const [published] = await tx
      .update(articles)
      .set({ unpublishedAt: null, publishesAt: null })
      .where(and(eq(articles.id, id), lte(articles.publishesAt, now)))
      .returning({ id: articles.id })
    if (published) await record(tx, { name: 'article.published', subjectId: id, articleId: id }, now)
  })
}
