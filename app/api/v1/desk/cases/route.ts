import { reply } from '#app/_server/reply'
import { listCases } from '#lib/moderation/queries/list-cases'
import { queueQuery } from '#lib/moderation/schema'

export const GET = reply({ query: queueQuery }, ({ viewer, query, now }) => listCases(viewer, query, now))
