import { reply } from '#app/_server/reply'
import { keepClaim } from '#lib/moderation/keep-claim'
import { releaseClaim } from '#lib/moderation/release-claim'

export const PUT = reply({}, async ({ viewer, params, now }) => ({
  claim: await keepClaim(viewer, { claim: params.id ?? '' }, now),
}))

export const DELETE = reply({}, ({ viewer, params }) => releaseClaim(viewer, { claim: params.id ?? '' }))
