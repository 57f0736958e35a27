import { reply } from '#app/_server/reply'
import { skipInput } from '#lib/moderation/schema'
import { skipCase } from '#lib/moderation/skip-case'

export const POST = reply({ body: skipInput }, ({ viewer, input, params, now }) =>
  skipCase(viewer, { ...input, claim: params.id ?? '' }, now),
)
