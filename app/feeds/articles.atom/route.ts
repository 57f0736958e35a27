import { Feed } from 'feed'
import { articlePath } from '#app/_document/conversation/addresses'
import { tagged } from '#app/_server/document'
import { present } from '#app/_server/present'
import { type ArticleTeaser, listArticles } from '#lib/articles/queries/list-articles'
import { config } from '#lib/config'
import { say } from '#lib/ground/catalogue/say'
import { visitor } from '#lib/users/policy'

const NEWEST = 50

/** The newest articles as an Atom feed (RFC 4287), the same for everyone. */
export const GET = present(async ({ now, request }) => {
  const { items } = await listArticles(visitor, { limit: NEWEST }, now)
  const headers = new Headers({ 'content-type': 'application/atom+xml; charset=utf-8' })
  return tagged(feedOf(items), { headers, request })
})

function feedOf(items: ArticleTeaser[]): string {
  const { origin } = config
  const feed = new Feed({
    id: `${origin}/`,
    title: say('site.name'),
    description: say('front.description', { site: say('site.name') }),
    link: `${origin}/`,
    language: 'en',
    generator: false,
    updated: new Date(Math.max(0, ...items.map((it) => it.updatedAt.getTime()))),
    feedLinks: { atom: `${origin}/feeds/articles.atom` },
  })
  for (const item of items) feed.addItem(entryOf(item, origin))
  return feed.atom1()
}

const entryOf = (item: ArticleTeaser, origin: string) => ({
  id: origin + articlePath(item.slug),
  link: origin + articlePath(item.slug),
  title: asHtml(item.headline),
  description: asHtml(item.summary),
  author: [{ name: item.byline }],
  category: [{ name: item.section }],
  published: item.publishedAt,
  date: item.updatedAt,
})

/** The feed's titles and summaries are HTML, ours are words. */
const asHtml = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
