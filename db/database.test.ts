import './testing.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { db, write } from './connect.ts'
import { databaseUrl } from './dialect.ts'
import { events, settings } from './tables/ground.ts'

/** PGlite has one connection, so what one connection hides from another cannot be seen on it. */
const twoConnections = { skip: databaseUrl === 'pglite:' && 'one connection' }

const put = (key: string, value: unknown) =>
  write((tx) => Promise.resolve(tx.insert(settings).values({ key, value, changedAt: new Date(0) })))

const readValue = async (key: string) => (await db.select().from(settings).where(eq(settings.key, key)))[0]?.value

test('db cannot write', twoConnections, async () => {
  await assert.rejects(async () => db.delete(settings))
})

test('write inside write is refused', async () => {
  await assert.rejects(
    write(async () => write(async () => 1)),
    /pass tx along/,
  )
})

test('nobody sees a change before it is committed', twoConnections, async () => {
  await put('seen', 'before')
  await write(async (tx) => {
    await tx.update(settings).set({ value: 'after' }).where(eq(settings.key, 'seen'))
    assert.equal(await readValue('seen'), 'before')
  })
  assert.equal(await readValue('seen'), 'after')
})

test('a failed write leaves nothing behind, and the next one works', async () => {
  await assert.rejects(
    write(async (tx) => {
      await tx.insert(settings).values({ key: 'half', value: 1, changedAt: new Date(0) })
      throw new Error('no')
    }),
  )
  assert.equal(await readValue('half'), undefined)
  await put('whole', 1)
  assert.equal(await readValue('whole'), 1)
})

test('writes at the same time lose nothing', async () => {
  await put('count', 0)
  const addOne = () =>
    write(async (tx) => {
      const [row] = await tx.select().from(settings).where(eq(settings.key, 'count'))
      await tx
        .update(settings)
        .set({ value: Number(row?.value) + 1 })
        .where(eq(settings.key, 'count'))
    })
  await Promise.all(Array.from({ length: 40 }, addOne))
  assert.equal(await readValue('count'), 40)
})

test('the database refuses to change or delete an event', async () => {
  const event = { id: 'e1', name: 'article.imported', subjectId: 'a1', details: {}, at: new Date(0) }
  await write((tx) => Promise.resolve(tx.insert(events).values(event)))
  await assert.rejects(write((tx) => Promise.resolve(tx.update(events).set({ name: 'x' }))))
  await assert.rejects(write((tx) => Promise.resolve(tx.delete(events))))
  assert.equal((await db.select().from(events))[0]?.name, 'article.imported')
})

test('of writes that share a commit, one that fails leaves nothing and spoils nothing', async () => {
  const attempts = Array.from({ length: 30 }, (_, n) =>
    write(async (tx) => {
      await tx.insert(settings).values({ key: `shared-${n}`, value: n, changedAt: new Date(0) })
      if (n % 3 === 0) throw new Error('no')
      return n
    }),
  )
  const outcomes = await Promise.allSettled(attempts)
  for (const [n, outcome] of outcomes.entries()) {
    assert.equal(outcome.status, n % 3 === 0 ? 'rejected' : 'fulfilled')
    assert.equal(await readValue(`shared-${n}`), n % 3 === 0 ? undefined : n)
  }
})
