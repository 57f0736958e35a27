import { answerJson } from '#app/_server/conversation/answer-json'
import { reply } from '#app/_server/reply'
import { editComment } from '#lib/comments/edit-comment'
import { readComment } from '#lib/comments/queries/read-comment'
import { editCommentInput } from '#lib/comments/schema'
import { withdrawComment } from '#lib/comments/withdraw-comment'

/** One comment. */
export const GET = reply({}, async ({ viewer, params, request, now }) => {
  const { comment } = await readComment(viewer, params.id ?? '', now)
  return answerJson(comment, { viewer, request })
})

/** Its author's changed words. */
export const PATCH = reply({ body: editCommentInput }, async ({ viewer, input, params, now, address }) => {
  const { id, why } = await editComment(viewer, { ...input, commentId: params.id ?? '' }, { now, address })
  const { comment } = await readComment(viewer, id, now)
  return { comment, why }
})

/** Withdrawn by its author. */
export const DELETE = reply({}, ({ viewer, params, now }) =>
  withdrawComment(viewer, { commentId: params.id ?? '' }, { now }),
)
