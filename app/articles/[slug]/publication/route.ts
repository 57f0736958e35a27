import { articlePath } from '#app/_document/conversation/addresses'
import { goTo } from '#app/_server/document'
import { submit } from '#app/_server/submit'
import { publishAgain } from '#lib/articles/publish-again'
import { publicationInput } from '#lib/articles/schema'
import { unpublishArticle } from '#lib/articles/unpublish-article'

/** Admins take an article back, or publish it again. */
export const POST = submit({
  schema: publicationInput,
  verb: async ({ viewer, input, params: { slug = '' }, now }) => {
    const verb = input.published === 'no' ? unpublishArticle : publishAgain
    await verb(viewer, { slug }, now)
    return slug
  },
  done: ({ value }) => goTo(articlePath(value)),
  again: ({ refusal }) => Promise.reject(refusal),
})
