import { reply } from '#app/_server/reply'
import { pickComment } from '#lib/comments/pick-comment'
import { takeBackPick } from '#lib/comments/take-back-pick'

export const PUT = reply({}, ({ viewer, params, now }) => pickComment(viewer, { commentId: params.id ?? '' }, { now }))

export const DELETE = reply({}, ({ viewer, params, now }) =>
  takeBackPick(viewer, { commentId: params.id ?? '' }, { now }),
)
