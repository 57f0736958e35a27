import { articlePath } from '#app/_document/conversation/addresses'
import { goTo } from '#app/_server/document'
import { submit } from '#app/_server/submit'
import { closeComments } from '#lib/articles/close-comments'
import { openComments } from '#lib/articles/open-comments'
import { commentingInput } from '#lib/articles/schema'

/** Staff close an article's comments, or open them again. */
export const POST = submit({
  schema: commentingInput,
  verb: async ({ viewer, input, params: { slug = '' }, now }) => {
    const verb = input.commenting === 'closed' ? closeComments : openComments
    await verb(viewer, { slug }, now)
    return slug
  },
  done: ({ value }) => goTo(articlePath(value)),
  again: ({ refusal }) => Promise.reject(refusal),
})
