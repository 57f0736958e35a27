import { reply } from '#app/_server/reply'
import { readBulk } from '#lib/moderation/queries/read-bulk'

/** How far a bulk has come. */
export const GET = reply({}, async ({ viewer, params }) => ({ bulk: await readBulk(viewer, { id: params.id ?? '' }) }))
