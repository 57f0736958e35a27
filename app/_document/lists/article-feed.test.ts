import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ArticleTeaser } from '#lib/articles/queries/list-articles'
import { articleFeed } from './article-feed.ts'
import { MOST_ARTICLES, sitemap } from './sitemap.ts'

const at = new Date('2026-11-02T08:15:00Z')

const ferry: ArticleTeaser = {
  slug: 'ferry',
  headline: 'The ferry stops',
  section: 'Local news',
  sectionSlug: 'local-news',
  standfirst: null,
  summary: 'The last boat left.',
  byline: 'Tegan Pryce',
  bylineSlug: 'tegan-pryce',
  publishedAt: at,
  updatedAt: at,
  comments: 3,
  open: true,
}

test('an article is an entry with its address, its author and its times', () => {
  const feed = articleFeed([ferry], 'https://news.example')
  assert.match(feed, /<id>https:\/\/news\.example\/articles\/ferry<\/id>/)
  assert.match(feed, /<published>2026-11-02T08:15:00\.000Z<\/published>/)
  assert.match(feed, /<name>Tegan Pryce<\/name>/)
  assert.match(feed, /<link rel="self" href="https:\/\/news\.example\/feeds\/articles\.atom"/)
})

test('nothing in a feed becomes markup, neither there nor where it is shown', () => {
  const hostile = ']]><script>alert(1)</script> & "quoted"'
  const feed = articleFeed(
    [{ ...ferry, headline: hostile, summary: hostile, byline: '</name><x>', section: 'Arts & "more"' }],
    'https://news.example',
  )
  assert.doesNotMatch(feed, /<script|<x>/)
  assert.match(feed, /label="Arts &amp; &quot;more&quot;"/)
  assert.match(feed, /&lt;script&gt;alert\(1\)/)
})

test('a feed without articles is still a feed', () => {
  assert.match(articleFeed([], 'https://news.example'), /<updated>1970-01-01T00:00:00\.000Z<\/updated>/)
})

test('a sitemap names pages and articles, those in other scripts escaped, and never too many', () => {
  const map = sitemap([{ slug: 'новости', updatedAt: at }], 'https://news.example')
  assert.match(map, /<loc>https:\/\/news\.example\/<\/loc>/)
  assert.match(
    map,
    /<loc>https:\/\/news\.example\/articles\/%D0%BD[%A-F0-9]+<\/loc><lastmod>2026-11-02T08:15:00\.000Z</,
  )
  const full = sitemap(
    Array.from({ length: MOST_ARTICLES }, () => ({ slug: 'x', updatedAt: at })),
    'https://news.example',
  )
  assert.equal(full.match(/<url>/g)?.length, 50_000)
})
