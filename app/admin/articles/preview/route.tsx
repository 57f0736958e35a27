import { ArticlePage } from '#app/_document/article/article-page.tsx'
import { chromeFor } from '#app/_server/chrome'
import { answerDocument, goTo } from '#app/_server/document'
import { submit } from '#app/_server/submit'
import { previewArticle } from '#lib/articles/queries/preview-article'
import { previewArticleInput } from '#lib/articles/schema'
import { mostOf } from '../_articles/take.ts'

export const GET = () => goTo('/admin/articles')

/** An article as readers would see it; nothing of it is stored. */
export const POST = submit({
  schema: previewArticleInput,
  most: mostOf,
  verb: ({ viewer, input, now }) => previewArticle(viewer, input, now),
  done: ({ value, viewer, request }) =>
    answerDocument(<ArticlePage chrome={chromeFor(viewer, '/admin/articles')} article={value} isPreview />, {
      viewer,
      request,
    }),
  again: ({ refusal }) => Promise.reject(refusal),
})
