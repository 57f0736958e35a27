import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { write } from '#db/connect'
import { comments } from '#db/tables/comments'
import { unpublishArticle } from '#lib/articles/unpublish-article'
import { operator, visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { changeStatus } from '../change-status.ts'
import { withdrawComment } from '../withdraw-comment.ts'
import { listLatest } from './list-latest.ts'

const now = new Date('2026-11-23T10:00:00Z')
const at = (minute: number) => new Date(now.getTime() + minute * 60_000)
const latest = async (slug: string, most = 50) => (await listLatest(visitor, { slug, most })).items

async function aTalk() {
  const [author, article] = [await aPerson({ name: 'Jun Watanabe', now }), await anArticle()]
  const say = (body: string, minute: number, over = {}) => aComment({ author, article, body, now: at(minute), ...over })
  return { author, article, say }
}

test('the newest comments come first, replies among them, and only so many', async () => {
  const { article, say } = await aTalk()
  const top = await say('The ferry was late.', 1)
  const reply = await say('By an hour.', 2, { parent: top })
  const last = await say('It came.', 3)
  assert.deepEqual(
    (await latest(article.slug)).map((it) => it.id),
    [last.id, reply.id, top.id],
  )
  assert.deepEqual(
    (await latest(article.slug, 2)).map((it) => it.id),
    [last.id, reply.id],
  )
})

test('what waits, was removed or was withdrawn is not among them, not even as a stub', async () => {
  const { author, article, say } = await aTalk()
  const removed = await say('Removed words.', 1)
  const stub = await say('Withdrawn words.', 2)
  const reply = await say('An answer.', 3, { parent: stub })
  await say('Waiting words.', 4, { status: 'held' })
  await write(async (tx) => {
    const [row] = await tx.select().from(comments).where(eq(comments.id, removed.id))
    await changeStatus(tx, row!, { to: 'removed', now })
  })
  await withdrawComment(author, { commentId: stub.id }, { now: at(5) })
  const items = await latest(article.slug)
  assert.deepEqual(
    items.map((it) => it.id),
    [reply.id],
  )
  assert.doesNotMatch(JSON.stringify(items), /Removed words|Withdrawn words|Waiting words/)
})

test('an unpublished article takes its feed with it', async () => {
  const { article, say } = await aTalk()
  await say('Before it went.', 1)
  await unpublishArticle(operator, { slug: article.slug }, now)
  await assert.rejects(latest(article.slug), { reason: 'not-found' })
})

test('no conversation is found that never was', () => assert.rejects(latest('never-written'), { reason: 'not-found' }))
