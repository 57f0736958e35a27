import { reply } from '#app/_server/reply'
import { readDeskCounts } from '#lib/moderation/queries/desk-counts'

export const GET = reply({}, ({ viewer }) => readDeskCounts(viewer))
