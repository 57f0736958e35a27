import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jsonFor } from '#app/_document/article/json-for'
import type { Conversation } from '#lib/comments/queries/read-conversation'
import type { CommentView } from '#lib/comments/reading/view'
import { renderComment } from '#lib/ground/text/markdown'
import { forumPosting } from './forum-posting.ts'

const site = { origin: 'https://news.example', siteName: 'The Example' }

const aView = (name: string, body: string, over: Partial<CommentView> = {}): CommentView => ({
  id: '019ab0c0-0000-7000-8000-000000000001',
  parentId: null,
  depth: 0,
  author: { id: '019ab0c0-0000-7000-8000-0000000000aa', name, role: 'reader', badge: null },
  answers: null,
  html: renderComment(body),
  postedAt: '2026-11-02T09:00:00.000Z',
  editedAt: null,
  status: 'published',
  revision: 1,
  recommends: 0,
  mine: false,
  picked: false,
  guideline: null,
  why: [],
  replyCount: 0,
  replies: [],
  moreReplies: null,
  ...over,
})

const aConversation = (items: CommentView[], headline = 'The ferry stops'): Conversation => ({
  total: 7,
  newest: 1,
  open: true,
  next: null,
  previous: null,
  rest: null,
  news: null,
  items,
  article: {
    id: '019ab0c0-0000-7000-8000-000000000009',
    slug: 'ferry',
    headline,
    publishedAt: new Date('2026-11-02T08:15:00Z'),
    commenting: 'open',
    premoderated: false,
    profiles: true,
  },
})

const told = (view: Conversation) => JSON.parse(jsonFor(forumPosting(view, site)))

test('a conversation is told with its headline, its address, its count and the words of its threads', () => {
  const { comment, ...posting } = told(aConversation([aView('Jun Watanabe', 'I took it *daily*.')]))
  assert.deepEqual(posting, {
    '@context': 'https://schema.org',
    '@type': 'DiscussionForumPosting',
    headline: 'The ferry stops',
    url: 'https://news.example/articles/ferry/comments',
    datePublished: '2026-11-02T08:15:00.000Z',
    author: { '@type': 'Organization', name: 'The Example', url: 'https://news.example/' },
    about: { '@type': 'NewsArticle', url: 'https://news.example/articles/ferry' },
    commentCount: 7,
  })
  assert.deepEqual(comment, [
    {
      '@type': 'Comment',
      url: 'https://news.example/comments/019ab0c0-0000-7000-8000-000000000001',
      text: 'I took it daily.',
      author: { '@type': 'Person', name: 'Jun Watanabe' },
      datePublished: '2026-11-02T09:00:00.000Z',
    },
  ])
})

test('a stub is not told, and an empty conversation has no comments', () => {
  const gone = { author: null, html: '', status: 'removed' as const }
  assert.deepEqual(told(aConversation([aView('', 'Gone.', gone)])).comment, [])
  assert.deepEqual(told(aConversation([])).comment, [])
})

test('whatever a comment, a name or a headline holds stays text inside the document', () => {
  const hostile = '</script><script>alert(1)</script> <!-- a\u2028b'
  const view = aConversation([aView('</script>', hostile)], hostile)
  assert.doesNotMatch(jsonFor(forumPosting(view, site)), /[<>&\u2028\u2029]/)
  assert.equal(told(view).headline, hostile)
  assert.match(told(view).comment[0].text, /^<\/script><script>alert\(1\)<\/script> <!-- a\sb$/)
})
