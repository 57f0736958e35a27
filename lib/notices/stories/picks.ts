import { eq, inArray } from 'drizzle-orm'
import { articles } from '#db/tables/articles'
import { comments } from '#db/tables/comments'
import { say } from '#lib/ground/catalogue/say'
import { articlePathOf, commentPath, headlineOf } from './parts.ts'
import type { Storyteller } from './story.ts'

/** Which comment staff put on top. */
export const picks: Storyteller = async (from, ids) => {
  const { id, status, pickedAt } = comments
  const rows = await from
    .select({ id, status, pickedAt, headline: articles.headline, slug: articles.slug })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(inArray(id, ids))
  return new Map(
    rows.map((row) => {
      const headline = headlineOf(row.headline)
      const gone = row.pickedAt === null || row.status !== 'published'
      const subject = say('notice.pick.subject', { headline })
      const sentence = gone ? say('notice.pick.gone', { headline }) : say('notice.pick', { headline })
      return [
        row.id,
        { subject, sentence, words: null, href: gone ? articlePathOf(row.slug) : commentPath(row.id), gone },
      ]
    }),
  )
}
