import type { Conversation } from '#lib/comments/queries/read-conversation'
import type { CommentView } from '#lib/comments/reading/view'
import { wordsOfHtml } from '#lib/ground/text/words-of-html'
import { articlePath, conversationPath } from './addresses.ts'

interface Site {
  origin: string
  siteName: string
}

/** schema.org/DiscussionForumPosting: the conversation as the site began it, with the comments of this page. */
export function forumPosting({ article, total, items }: Conversation, { origin, siteName }: Site) {
  const { slug, headline, publishedAt } = article
  return {
    '@context': 'https://schema.org',
    '@type': 'DiscussionForumPosting',
    headline,
    url: origin + conversationPath(slug),
    datePublished: publishedAt,
    author: { '@type': 'Organization', name: siteName, url: `${origin}/` },
    about: { '@type': 'NewsArticle', url: origin + articlePath(slug) },
    commentCount: total,
    comment: saidIn(items, origin),
  }
}

/** Replies stay out: search engines follow the addresses, and a page of 25 threads has to stay within 15 kB (gzip). */
const saidIn = (views: CommentView[], origin: string): object[] =>
  views.flatMap((view) => (view.author ? [commentOf(view, origin)] : []))

const commentOf = ({ id, html, author, postedAt }: CommentView, origin: string) => ({
  '@type': 'Comment',
  url: `${origin}/comments/${id}`,
  text: wordsOfHtml(html),
  author: { '@type': 'Person', name: author?.name },
  datePublished: postedAt,
})
