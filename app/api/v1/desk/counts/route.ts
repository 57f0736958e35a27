import { reply } from '#app/_server/reply'
import { readDeskCounts } from '#lib/moderation/queries/desk-counts'
import { scopeQuery } from '#lib/moderation/schema'

export const GET = reply({ query: scopeQuery }, ({ viewer, query }) => readDeskCounts(viewer, query))
