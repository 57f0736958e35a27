import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { sessions } from '#db/tables/users'
import { waitFor } from '#lib/ground/limits'
import { operator, visitor } from '#lib/users/policy'
import { aPerson } from '#lib/worlds/stage'
import { forgetExpired } from './forget-expired.ts'

const now = new Date('2026-11-01T10:00:00Z')
const later = (days: number) => new Date(now.getTime() + days * 86_400_000)
const limit = { name: 'test:forgetting', burst: 1, every: 60 }

test('what has run out is forgotten, what is in force stays', async () => {
  const reader = await aPerson({ name: 'Ines Marten', now })
  await write((tx) => waitFor(tx, limit, reader.id, now))
  await forgetExpired(operator, undefined, now)
  assert.equal(await db.$count(sessions, eq(sessions.userId, reader.id)), 1)
  assert.ok((await write((tx) => waitFor(tx, limit, reader.id, now))) > 0)
  await forgetExpired(operator, undefined, later(40))
  assert.equal(await db.$count(sessions, eq(sessions.userId, reader.id)), 0)
})

test('only the site itself forgets', async () => {
  await assert.rejects(forgetExpired(visitor, undefined, now), { code: 'forbidden' })
})
