import { Feed } from 'feed'
import { commentFeedPath, conversationPath } from '#app/_document/conversation/addresses'
import type { Latest } from '#lib/comments/queries/list-latest'
import type { CommentView } from '#lib/comments/reading/view'
import { say } from '#lib/ground/catalogue/say'
import { asHtml } from './as-html.ts'

/** An article's newest comments as an Atom feed (RFC 4287). */
export function commentFeed({ article, items }: Latest, origin: string): string {
  const { slug, headline, publishedAt } = article
  const address = origin + conversationPath(slug)
  const feed = new Feed({
    id: address,
    title: say('comments.title', { headline }),
    description: say('comments.feed', { headline }),
    link: address,
    language: 'en',
    generator: false,
    updated: new Date(Math.max(publishedAt.getTime(), ...items.map((it) => changedAt(it).getTime()))),
    feedLinks: { atom: origin + commentFeedPath(slug) },
  })
  for (const item of items) feed.addItem(entryOf(item, origin))
  return feed.atom1()
}

function entryOf(item: CommentView, origin: string) {
  const name = item.author?.name ?? ''
  return {
    id: `${origin}/comments/${item.id}`,
    link: `${origin}/comments/${item.id}`,
    title: asHtml(say('comments.feed.entry', { name })),
    content: item.html,
    author: [{ name }],
    published: new Date(item.postedAt),
    date: changedAt(item),
  }
}

const changedAt = ({ postedAt, editedAt }: CommentView) => new Date(editedAt ?? postedAt)
