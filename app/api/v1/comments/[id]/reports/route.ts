import { reply } from '#app/_server/reply'
import { reportComment } from '#lib/comments/report-comment'
import { reportInput } from '#lib/comments/schema'

/** A reader's report of a comment. */
export const POST = reply({ body: reportInput, status: 201 }, async ({ viewer, input, params, now, address }) => {
  const { id } = await reportComment(viewer, { ...input, commentId: params.id ?? '' }, { now, address })
  return { report: { id } }
})
