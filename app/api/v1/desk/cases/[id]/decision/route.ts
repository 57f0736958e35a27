import { reply } from '#app/_server/reply'
import { decide } from '#lib/moderation/decide'
import { decideInput } from '#lib/moderation/schema'

export const POST = reply({ body: decideInput }, async ({ viewer, input, params, now }) => {
  const { id, undoUntil } = await decide(viewer, { ...input, caseId: params.id ?? '' }, now)
  return { decision: { id }, undoUntil }
})
