import { reply } from '#app/_server/reply'
import { readArticle } from '#lib/articles/queries/read-article'

/** One article, with its text. */
export const GET = reply({}, async ({ viewer, params: { slug = '' }, now }) => {
  const { id: _, unpublishedAt: __, promotionAfter: ___, ...article } = await readArticle(viewer, slug, now)
  return { ...article, open: article.commenting === 'open' }
})
