import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { and, eq, isNull } from 'drizzle-orm'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { cases } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import { users } from '#db/tables/users'
import { verifyChain } from '#lib/ground/verify-chain'
import { recount } from '#lib/insights/recount'
import { buildWorld } from './build-world.ts'

const now = new Date('2026-11-20T09:00:00Z')

test('the busy world is as large as it says, counts itself rightly and has a record that verifies', async () => {
  await buildWorld('busy', now)
  assert.ok((await db.$count(comments)) >= 1_000)
  assert.ok((await db.$count(users, eq(users.role, 'reader'))) >= 150)
  assert.ok((await db.$count(articles)) >= 20)
  assert.ok((await db.$count(cases, and(eq(cases.queue, 'waiting'), isNull(cases.closedAt)))) >= 60)
  assert.deepEqual(await recount(), [])
  assert.equal((await verifyChain()).ok, true)
})

test('the same world twice is refused, and nothing is doubled', async () => {
  const before = await db.$count(comments)
  await assert.rejects(buildWorld('busy', now), { code: 'world-there' })
  assert.equal(await db.$count(comments), before)
})

test('a long conversation has exactly as many comments as asked, beside another world', async () => {
  await buildWorld('long:300', now)
  const [article] = await db.select().from(articles).where(eq(articles.slug, 'long-300'))
  assert.equal(await db.$count(comments, eq(comments.articleId, article!.id)), 300)
  assert.deepEqual(await recount(), [])
})
