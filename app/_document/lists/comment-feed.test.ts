import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CommentView } from '#lib/comments/reading/view'
import { renderComment } from '#lib/ground/text/markdown'
import { commentFeed } from './comment-feed.ts'

const origin = 'https://news.example'
const article = { slug: 'ferry', headline: 'The ferry stops', publishedAt: new Date('2026-11-02T08:15:00Z') }

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

test('a comment is an entry with its address, its author, its words and its times', () => {
  const changed = { editedAt: '2026-11-02T09:04:00.000Z' }
  const feed = commentFeed({ article, items: [aView('Jun Watanabe', 'I took it *daily*.', changed)] }, origin)
  assert.match(feed, /<id>https:\/\/news\.example\/comments\/019ab0c0-0000-7000-8000-000000000001<\/id>/)
  assert.match(feed, /<name>Jun Watanabe<\/name>/)
  assert.match(feed, /<p>I took it <em>daily<\/em>\.<\/p>/)
  assert.match(feed, /<published>2026-11-02T09:00:00\.000Z<\/published>/)
  assert.match(feed, /<updated>2026-11-02T09:04:00\.000Z<\/updated>/)
  assert.match(feed, /<link rel="self" href="https:\/\/news\.example\/articles\/ferry\/comments\.atom"/)
  assert.match(feed, /<link rel="alternate" href="https:\/\/news\.example\/articles\/ferry\/comments"/)
})

test('nothing in a comment, a name or a headline becomes markup in a feed', () => {
  const hostile = ']]></content><script>alert(1)</script> & "quoted"'
  const feed = commentFeed(
    { article: { ...article, headline: hostile }, items: [aView('</name><x>', hostile)] },
    origin,
  )
  assert.doesNotMatch(feed, /<script|<x>|\]\]><\/content><script/)
  assert.equal(feed.match(/<\/content>/g)?.length, 1)
  assert.match(feed, /&lt;script&gt;alert\(1\)/)
})

test('a feed without comments is as old as its article', () => {
  assert.match(commentFeed({ article, items: [] }, origin), /<updated>2026-11-02T08:15:00\.000Z<\/updated>/)
})
