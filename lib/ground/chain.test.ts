import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { db, write } from '#db/connect'
import { chain, events } from '#db/tables/ground'
import { record } from './events.ts'
import { idAt } from './ids.ts'
import { seal } from './seal.ts'
import { verifyChain } from './verify-chain.ts'

const now = new Date('2026-11-01T10:00:00Z')
const happened = (name: `${string}.${string}`, details = {}) =>
  write((tx) => record(tx, { name, subjectId: 'article-1', details }, now))

test('every event is numbered, and the chain verifies', async () => {
  await Promise.all([
    happened('article.imported', { b: 1, a: [2, { d: 3, c: null }] }),
    happened('article.closed'),
    happened('article.opened'),
  ])
  while ((await seal()) > 0);
  const verification = await verifyChain()
  assert.ok(verification.ok)
  assert.equal(verification.unsealed, 0)
  assert.equal(verification.rows, await db.$count(events))
})

test('a link that does not follow from the one before is named', async () => {
  const rows = await db.$count(chain)
  const event = {
    id: idAt(now),
    name: 'user.banned',
    actorId: null,
    subjectId: 'someone',
    articleId: null,
    details: {},
    at: now,
  }
  await assert.rejects(
    write(async (tx) => {
      await tx.insert(events).values(event)
      await tx.insert(chain).values({ number: rows + 1, eventId: event.id, hash: 'f'.repeat(64) })
      throw Object.assign(new Error('seen'), { found: await verifyChain(tx) })
    }),
    (error: Error & { found?: unknown }) => {
      assert.deepEqual(error.found, { ok: false, badRow: rows + 1, eventId: event.id })
      return true
    },
  )
})

test('an event slipped in behind the record is named', async () => {
  const event = {
    id: idAt(now),
    name: 'user.banned',
    actorId: null,
    subjectId: 'someone',
    articleId: null,
    details: {},
    at: now,
  }
  await assert.rejects(
    write(async (tx) => {
      await tx.insert(events).values(event)
      throw Object.assign(new Error('seen'), { found: await verifyChain(tx) })
    }),
    (error: Error & { found?: { ok: boolean; eventId?: string } }) =>
      error.found?.ok === false && error.found.eventId === event.id,
  )
})
