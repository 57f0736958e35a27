import { usual } from '#app/_document/conversation/addresses'
import { answerJson } from '#app/_server/conversation/answer-json'
import { reply } from '#app/_server/reply'
import { postComment } from '#lib/comments/post-comment'
import { readComment } from '#lib/comments/queries/read-comment'
import { readConversation } from '#lib/comments/queries/read-conversation'
import { conversationQuery, postCommentInput } from '#lib/comments/schema'

/** A page of a conversation. */
export const GET = reply({ query: conversationQuery }, async ({ viewer, query, params, now, request }) => {
  const { order = usual.order, threads = usual.threads, size = usual.size, ...spot } = query
  const asked = { slug: params.slug ?? '', order, threads, size, ...spot }
  const { total, open, items, next, previous } = await readConversation(viewer, asked, now)
  return answerJson({ total, open, items, next, previous }, { viewer, request })
})

/** A new comment. */
export const POST = reply({ body: postCommentInput, status: 201 }, async ({ viewer, input, params, now, address }) => {
  const { id, why } = await postComment(viewer, { ...input, slug: params.slug ?? '' }, { now, address })
  const { comment } = await readComment(viewer, id, now)
  return { comment, why }
})
