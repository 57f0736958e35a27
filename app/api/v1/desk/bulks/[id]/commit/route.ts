import { reply } from '#app/_server/reply'
import { commitBulk } from '#lib/moderation/commit-bulk'
import { readBulk } from '#lib/moderation/queries/read-bulk'

/** Decides what was previewed. */
export const POST = reply({}, async ({ viewer, params, now }) => {
  const id = params.id ?? ''
  await commitBulk(viewer, { bulkId: id }, now)
  return { bulk: await readBulk(viewer, { id }) }
})
