import { answerJson } from '#app/_server/conversation/answer-json'
import { reply } from '#app/_server/reply'
import { readComment } from '#lib/comments/queries/read-comment'

/** One comment. */
export const GET = reply({}, async ({ viewer, params, request }) => {
  const { comment } = await readComment(viewer, params.id ?? '')
  return answerJson(comment, { viewer, request })
})
