import { reply } from '#app/_server/reply'
import { readBulk } from '#lib/moderation/queries/read-bulk'
import { undoBulk } from '#lib/moderation/undo-bulk'

/** Takes all of it back. */
export const POST = reply({}, async ({ viewer, params, now }) => {
  const id = params.id ?? ''
  await undoBulk(viewer, { bulkId: id }, now)
  return { bulk: await readBulk(viewer, { id }) }
})
