import { reply } from '#app/_server/reply'
import { checkComment } from '#lib/comments/check-comment'
import { checkInput } from '#lib/comments/schema'

/** What a comment will look like, and what its writer should know before posting it. */
export const POST = reply({ body: checkInput }, ({ viewer, input, params, now, address }) =>
  checkComment(viewer, { ...input, slug: params.slug ?? '' }, { now, address }),
)
