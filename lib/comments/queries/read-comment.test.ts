import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '#lib/ground/refusal'
import { visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { repliesCursor } from '../reading/cursor.ts'
import { findQuote } from './find-quote.ts'
import { listCounts } from './list-counts.ts'
import { readComment, readPlace } from './read-comment.ts'
import { readConversation } from './read-conversation.ts'
import { readOwnWords } from './read-own-words.ts'

const now = new Date('2026-11-01T10:00:00Z')
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)
const usual = { order: 'newest', threads: 'collapsed', size: 25 } as const
const gone = (error: unknown) => error instanceof Refusal && error.reason === 'not-found'

test('a comment is read where it stands; one that waits by its author alone, with why', async () => {
  const [ada, rolf, article] = [await aPerson({ now }), await aPerson({ name: 'Rolf Brandt', now }), await anArticle()]
  const seen = await aComment({ author: ada, article, now })
  const waiting = await aComment({ author: ada, article, status: 'held', now })
  assert.deepEqual(await readPlace(visitor, seen.id), { article: { slug: article.slug } })
  assert.equal((await readComment(rolf, seen.id, new Date())).comment.author?.name, 'Ada Okafor')
  for (const viewer of [visitor, rolf]) await assert.rejects(readComment(viewer, waiting.id, new Date()), gone)
  assert.equal((await readComment(ada, waiting.id, new Date())).comment.why.length, 1)
})

test('unpublishing an article takes its comments, counts and quotes with it', async () => {
  const [ada, article, moderator] = [
    await aPerson({ now }),
    await anArticle({ unpublishedAt: now }),
    await aPerson({ role: 'moderator', now }),
  ]
  const { id } = await aComment({ author: ada, article, now })
  await assert.rejects(readComment(ada, id, new Date()), gone)
  assert.equal((await readPlace(moderator, id)).article.slug, article.slug)
  assert.deepEqual(await listCounts(visitor, [article.slug]), {})
})

test('replies of one article cannot be read through another', async () => {
  const [ada, hidden, open] = [await aPerson({ now }), await anArticle({ unpublishedAt: now }), await anArticle()]
  const top = await aComment({ author: ada, article: hidden, now })
  await aComment({ author: ada, article: hidden, parent: top, body: 'Not for here.', now })
  const after = repliesCursor(top.id, undefined)
  assert.deepEqual((await readConversation(visitor, { slug: open.slug, ...usual, after }, now)).items, [])
  assert.equal(await findQuote(visitor, { articleId: open.id, commentId: top.id }), undefined)
})

test('further replies come a page at a time, saying how many are left', async () => {
  const [ada, article] = [await aPerson({ now }), await anArticle()]
  const top = await aComment({ author: ada, article, now })
  for (let at = 1; at <= 30; at++)
    await aComment({ author: ada, article, parent: top, body: `Answer ${at}`, now: minutes(at) })
  const [thread] = (await readConversation(visitor, { slug: article.slug, ...usual }, now)).items
  assert.deepEqual([thread?.replies.length, thread?.replyCount], [3, 30])
  const more = { slug: article.slug, ...usual, after: thread?.moreReplies ?? '' }
  const page = await readConversation(visitor, more, now)
  assert.deepEqual([page.items.length, page.rest], [25, { parentId: top.id, remaining: 2 }])
  const last = await readConversation(visitor, { ...more, after: page.next ?? '' }, now)
  assert.deepEqual(
    last.items.map((it) => it.html.trim()),
    ['<p>Answer 29</p>', '<p>Answer 30</p>'],
  )
  assert.deepEqual([last.next, last.rest?.remaining], [null, 0])
})

test('a permalink to a late reply leaves no reply unreachable before it', async () => {
  const [ada, article] = [await aPerson({ now }), await anArticle()]
  const top = await aComment({ author: ada, article, now })
  const ids: string[] = []
  for (let at = 1; at <= 8; at++) ids.push((await aComment({ author: ada, article, parent: top, now: minutes(at) })).id)
  const [thread] = (await readConversation(visitor, { slug: article.slug, ...usual, at: ids[7] }, now)).items
  assert.deepEqual(
    thread?.replies.map((it) => it.id),
    [ids[0], ids[1], ids[2], ids[7]],
  )
  const rest = await readConversation(visitor, { slug: article.slug, ...usual, after: thread?.moreReplies ?? '' }, now)
  assert.deepEqual(
    rest.items.map((it) => it.id),
    ids.slice(3),
  )
})

test("an author's own waiting comment stands on the page its permalink opens", async () => {
  const [ada, article] = [await aPerson({ now }), await anArticle()]
  await aComment({ author: ada, article, body: 'Earlier.', now })
  const waiting = await aComment({ author: ada, article, status: 'held', body: 'Later.', now: minutes(1) })
  const page = await readConversation(ada, { slug: article.slug, ...usual, at: waiting.id }, now)
  assert.equal(page.items[0]?.id, waiting.id)
})

test('only the author is given the words to change, and only while they may be changed', async () => {
  const [ada, rolf, article] = [await aPerson({ now }), await aPerson({ name: 'Rolf Brandt', now }), await anArticle()]
  const { id } = await aComment({ author: ada, article, body: 'Typed *so*.', now })
  assert.deepEqual(await readOwnWords(ada, id, minutes(9)), { id, revision: 1, body: 'Typed *so*.' })
  await assert.rejects(readOwnWords(rolf, id, now), gone)
  await assert.rejects(
    readOwnWords(ada, id, minutes(11)),
    (error) => error instanceof Refusal && error.code === 'edit-too-late',
  )
})

test('counts are of published comments, by slug, and leave out what is not there', async () => {
  const [ada, article] = [await aPerson({ now }), await anArticle()]
  await aComment({ author: ada, article, now })
  await aComment({ author: ada, article, status: 'held', now })
  assert.deepEqual(await listCounts(visitor, [article.slug, 'nowhere']), { [article.slug]: 1 })
})
