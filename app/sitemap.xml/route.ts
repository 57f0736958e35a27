import { MOST_ARTICLES, sitemap } from '#app/_document/lists/sitemap'
import { tagged } from '#app/_server/document'
import { present } from '#app/_server/present'
import { listArticleAddresses } from '#lib/articles/queries/list-addresses'
import { config } from '#lib/config'
import { visitor } from '#lib/users/policy'

/** The addresses of what is published, newest first. */
export const GET = present(async ({ request }) => {
  const articles = await listArticleAddresses(visitor, MOST_ARTICLES)
  const headers = new Headers({ 'content-type': 'application/xml; charset=utf-8' })
  return tagged(sitemap(articles, config.origin), { headers, request })
})
