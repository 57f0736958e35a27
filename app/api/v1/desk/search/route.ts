import { reply } from '#app/_server/reply'
import { searchComments } from '#lib/moderation/queries/search-comments'
import { searchQuery } from '#lib/moderation/schema'

export const GET = reply({ query: searchQuery }, ({ viewer, query }) => searchComments(viewer, query))
