import { articlePath } from '#app/_document/conversation/addresses'

/** As many addresses as a sitemap may hold (sitemaps.org, protocol 0.9). */
const MOST = 50_000
const OWN_PAGES = ['/', '/guidelines', '/privacy']

/** How many articles have room in a sitemap beside the site's own pages. */
export const MOST_ARTICLES = MOST - OWN_PAGES.length

/** The site's own pages and the articles given, as a sitemap. */
export function sitemap(articles: { slug: string; updatedAt: Date }[], origin: string): string {
  const urls = [
    ...OWN_PAGES.map((path) => `<url><loc>${origin}${path}</loc></url>`),
    ...articles.map(({ slug, updatedAt }) => {
      const changed = `<lastmod>${updatedAt.toISOString()}</lastmod>`
      return `<url><loc>${origin}${articlePath(slug)}</loc>${changed}</url>`
    }),
  ]
  const opening = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
  return `${opening}\n${urls.join('\n')}\n</urlset>\n`
}
