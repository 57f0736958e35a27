import { articlePath } from '#app/_document/conversation/addresses'
import { tagged } from '#app/_server/document'
import { present } from '#app/_server/present'
import { listArticleAddresses } from '#lib/articles/queries/list-addresses'
import { config } from '#lib/config'
import { visitor } from '#lib/users/policy'

/** As many addresses as a sitemap may hold (sitemaps.org, protocol 0.9). */
const MOST = 50_000
const OWN_PAGES = ['/', '/guidelines', '/privacy']

/** The addresses of what is published, newest first. */
export const GET = present(async ({ request }) => {
  const articles = await listArticleAddresses(visitor, MOST - OWN_PAGES.length)
  const urls = [
    ...OWN_PAGES.map((path) => `<url><loc>${config.origin}${path}</loc></url>`),
    ...articles.map(
      ({ slug, updatedAt }) =>
        `<url><loc>${config.origin}${articlePath(slug)}</loc><lastmod>${updatedAt.toISOString()}</lastmod></url>`,
    ),
  ]
  const opening = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
  const headers = new Headers({ 'content-type': 'application/xml; charset=utf-8' })
  return tagged(`${opening}\n${urls.join('\n')}\n</urlset>\n`, { headers, request })
})
