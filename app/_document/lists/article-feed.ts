import { Feed } from 'feed'
import { articlePath } from '#app/_document/conversation/addresses'
import type { ArticleTeaser } from '#lib/articles/queries/list-articles'
import { say } from '#lib/ground/catalogue/say'
import { asHtml } from './as-html.ts'

/** Articles as an Atom feed (RFC 4287). */
export function articleFeed(items: ArticleTeaser[], origin: string): string {
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
  category: [{ name: item.section, term: item.sectionSlug }],
  published: item.publishedAt,
  date: item.updatedAt,
})
