import { reply } from '#app/_server/reply'
import { claimCase } from '#lib/moderation/claim-case'
import { readCase } from '#lib/moderation/queries/read-case'
import { claimInput } from '#lib/moderation/schema'

export const POST = reply({ body: claimInput }, async ({ viewer, input, now }) => {
  const claimed = await claimCase(viewer, input, now)
  return claimed && { case: await readCase(viewer, { id: claimed.caseId }, now), claim: claimed.claim }
})
