import { reply } from '#app/_server/reply'
import { previewBulk } from '#lib/moderation/preview-bulk'
import { readBulk } from '#lib/moderation/queries/read-bulk'
import { previewBulkInput } from '#lib/moderation/schema'

/** What one decision about many comments would be about. Nothing is decided yet. */
export const POST = reply({ body: previewBulkInput, status: 201 }, async ({ viewer, input, now }) => {
  const { id } = await previewBulk(viewer, input, now)
  return { bulk: await readBulk(viewer, { id }) }
})
