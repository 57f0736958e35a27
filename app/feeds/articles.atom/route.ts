import { articleFeed } from '#app/_document/lists/article-feed'
import { tagged } from '#app/_server/document'
import { present } from '#app/_server/present'
import { listArticles } from '#lib/articles/queries/list-articles'
import { config } from '#lib/config'
import { visitor } from '#lib/users/policy'

const NEWEST = 50

/** The newest articles as a feed, the same for everyone. */
export const GET = present(async ({ now, request }) => {
  const { items } = await listArticles(visitor, { limit: NEWEST }, now)
  const headers = new Headers({ 'content-type': 'application/atom+xml; charset=utf-8' })
  return tagged(articleFeed(items, config.origin), { headers, request })
})
