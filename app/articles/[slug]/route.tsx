import { ArticlePage } from '#app/_document/article/article-page.tsx'
import { present } from '#app/_server/present'
import { mayCloseComments, mayUnpublish } from '#lib/articles/policy'
import { readArticle } from '#lib/articles/queries/read-article'

/** An article's page. */
export const GET = present(async ({ viewer, chrome, params: { slug = '' }, now }) => {
  const article = await readArticle(viewer, slug, now)
  const powers = mayCloseComments(viewer) ? { closeComments: true, unpublish: mayUnpublish(viewer) } : undefined
  return <ArticlePage chrome={chrome} article={article} powers={powers} />
})
