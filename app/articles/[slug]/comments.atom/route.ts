import { commentFeed } from '#app/_document/lists/comment-feed'
import { tagged } from '#app/_server/document'
import { present } from '#app/_server/present'
import { listLatest } from '#lib/comments/queries/list-latest'
import { config } from '#lib/config'
import { visitor } from '#lib/users/policy'

const NEWEST = 50

/** The newest comments on an article as a feed, the same for everyone. */
export const GET = present(async ({ params, request }) => {
  const latest = await listLatest(visitor, { slug: params.slug ?? '', most: NEWEST })
  const headers = new Headers({ 'content-type': 'application/atom+xml; charset=utf-8' })
  return tagged(commentFeed(latest, config.origin), { headers, request })
})
