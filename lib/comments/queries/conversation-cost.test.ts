import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statements } from '#db/statements'
import { readArticleHead } from '#lib/articles/queries/article-head'
import { type Viewer, visitor } from '#lib/users/policy'
import { findViewer } from '#lib/users/queries/viewer'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { visitConversation } from '../visit-conversation.ts'
import { readConversation } from './read-conversation.ts'

const now = new Date('2026-11-01T10:00:00Z')
const MOST = 8

/** An article with so many threads, each answered. */
async function aConversation(threads: number) {
  const [author, article] = [await aPerson({ now }), await anArticle()]
  for (let n = 0; n < threads; n++) {
    const top = await aComment({ author, article, body: `Thread ${n}`, now: new Date(now.getTime() + n * 1_000) })
    await aComment({
      author,
      article,
      body: `Answer ${n}`,
      parent: top,
      now: new Date(now.getTime() + n * 1_000 + 500),
    })
  }
  await aComment({ author, article, body: 'Waiting', status: 'held', now })
  await visitConversation(author, { slug: article.slug }, { now: new Date(now.getTime() - 86_400_000) })
  return { author, article }
}

/** Statements one page costs, finding out who asks included. */
async function costOf(viewer: Viewer, slug: string, size: 25 | 50 | 100) {
  const before = statements.count
  if (viewer.kind === 'person') await findViewer(viewer.sessionId, now)
  await readConversation(viewer, { slug, order: 'newest', threads: 'collapsed', size }, now)
  return statements.count - before
}

test('a page costs the same few statements whatever its size and whoever asks', async () => {
  const [small, large] = [await aConversation(2), await aConversation(60)]
  assert.ok((await readArticleHead(visitor, large.article.slug)).comments === 120)
  for (const ask of [() => visitor, ({ author }: typeof small) => author]) {
    const costs = [
      await costOf(ask(small), small.article.slug, 25),
      await costOf(ask(large), large.article.slug, 25),
      await costOf(ask(large), large.article.slug, 100),
    ]
    assert.equal(new Set(costs).size, 1, costs.join(', '))
    assert.ok(costs[0]! <= MOST, `${costs[0]} statements`)
  }
})
