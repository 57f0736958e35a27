import { reply } from '#app/_server/reply'
import { listArticles } from '#lib/articles/queries/list-articles'
import { articleListQuery } from '#lib/articles/schema'

/** The newest articles, a page of them. */
export const GET = reply({ query: articleListQuery }, ({ viewer, query, now }) => listArticles(viewer, query, now))
