import { reply } from '#app/_server/reply'
import { recommendComment } from '#lib/comments/recommend-comment'
import { takeBackRecommendation } from '#lib/comments/take-back-recommendation'

export const PUT = reply({}, ({ viewer, params, now }) =>
  recommendComment(viewer, { commentId: params.id ?? '' }, { now }),
)

export const DELETE = reply({}, ({ viewer, params, now }) =>
  takeBackRecommendation(viewer, { commentId: params.id ?? '' }, { now }),
)
