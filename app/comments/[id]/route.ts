import { conversationPath } from '#app/_document/conversation/addresses'
import { goTo } from '#app/_server/document'
import { present } from '#app/_server/present'
import { readPlace } from '#lib/comments/queries/read-comment'

/** A permalink leads to the page of the conversation that holds the comment, in the reader's own order. */
export const GET = present(async ({ viewer, params }) => {
  const { id = '' } = params
  const { article } = await readPlace(viewer, id)
  return goTo(`${conversationPath(article.slug)}?at=${id}#comment-${id}`)
})
