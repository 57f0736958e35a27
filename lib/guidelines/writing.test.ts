import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { desc, eq } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { events } from '#db/tables/ground'
import { guidelines } from '#db/tables/guidelines'
import { visitor } from '#lib/users/policy'
import { aPerson } from '#lib/worlds/stage'
import { listGuidelineVersions, readGuidelines } from './queries.ts'
import { retireGuideline } from './retire-guideline.ts'
import { writeGuidelineInput } from './schema.ts'
import { storeFirstGuidelines } from './store-first-guidelines.ts'
import { writeGuideline } from './write-guideline.ts'

const now = new Date('2026-11-23T10:00:00Z')
const wording = {
  title: 'Keep to the topic',
  text: 'Write about the article.',
  sentence: 'Your comment was about something else. You are welcome to write about the article.',
  severity: 1,
} as const
const admin = () => aPerson({ name: 'Ina Roth', role: 'admin', now })
const inForce = async (number: number) => (await readGuidelines(visitor)).find((it) => it.number === number)
const versionsOf = (number: number) => db.select().from(guidelines).where(eq(guidelines.number, number))
const lastEvent = async () => (await db.select().from(events).orderBy(desc(events.id)).limit(1))[0]

before(() => storeFirstGuidelines(now))

test('a change makes a new version, and the row that decisions point to stays word for word', async () => {
  const before = (await versionsOf(2))[0]!
  const done = await writeGuideline(await admin(), { ...wording, number: 2, seen: 1, severity: 3 }, now)
  assert.deepEqual(done, { number: 2, changed: true })
  const [old, next] = (await versionsOf(2)).sort((one, other) => one.version - other.version)
  assert.deepEqual(old, { ...before, supersededAt: now })
  assert.deepEqual([next?.version, next?.title, next?.supersededAt], [2, wording.title, null])
  assert.deepEqual((await lastEvent())?.details, { number: 2, version: 2 })
})

test('a new guideline gets the next number, and that of a retired one is not used again', async () => {
  const viewer = await admin()
  const { number } = await writeGuideline(viewer, { ...wording, seen: undefined }, now)
  await retireGuideline(viewer, { number, seen: 1 }, now)
  assert.equal(await inForce(number), undefined)
  assert.equal((await writeGuideline(viewer, { ...wording, seen: undefined }, now)).number, number + 1)
  assert.equal((await versionsOf(number)).length, 1)
})

test('what somebody else has changed meanwhile is refused, and so is a number nobody gave', async () => {
  const viewer = await admin()
  const change = { ...wording, number: 3, seen: 1 }
  await writeGuideline(viewer, { ...change, title: 'One' }, now)
  await assert.rejects(writeGuideline(viewer, { ...change, title: 'Two' }, now), { code: 'guideline-changed' })
  await assert.rejects(retireGuideline(viewer, { number: 3, seen: 1 }, now), { code: 'guideline-changed' })
  await assert.rejects(writeGuideline(viewer, { ...change, number: 4_000 }, now), { code: 'not-found' })
  assert.equal((await inForce(3))?.title, 'One')
})

test('the same wording again changes nothing', async () => {
  const viewer = await admin()
  const { number } = await writeGuideline(viewer, { ...wording, seen: undefined }, now)
  const again = await writeGuideline(viewer, { ...wording, number, seen: 1 }, now)
  assert.deepEqual([again.changed, (await versionsOf(number)).length], [false, 1])
})

test('only admins write guidelines and see earlier versions', async () => {
  const moderator = await aPerson({ role: 'moderator', now })
  await assert.rejects(writeGuideline(moderator, { ...wording, seen: undefined }, now), { code: 'forbidden' })
  await assert.rejects(retireGuideline(moderator, { number: 1, seen: 1 }, now), { code: 'forbidden' })
  await assert.rejects(listGuidelineVersions(moderator), { code: 'forbidden' })
  await assert.rejects(writeGuideline(visitor, { ...wording, seen: undefined }, now), { code: 'sign-in' })
})

test('a form takes a severity of one to three and refuses what is empty, too long or unknown', () => {
  const form = { ...wording, severity: '2', seen: '4' }
  assert.deepEqual(writeGuidelineInput.parse(form), { ...wording, severity: 2, seen: 4 })
  for (const wrong of [{ severity: '4' }, { title: ' ' }, { sentence: 'x'.repeat(501) }, { number: 3 }])
    assert.equal(writeGuidelineInput.safeParse({ ...form, ...wrong }).success, false)
})

test('the last guideline stays, because every removal cites one', async () => {
  const viewer = await admin()
  await write(async (tx) => void (await tx.update(guidelines).set({ supersededAt: now })))
  const { number } = await writeGuideline(viewer, { ...wording, seen: undefined }, now)
  await assert.rejects(retireGuideline(viewer, { number, seen: 1 }, now), { code: 'last-guideline' })
  assert.ok(await inForce(number))
})
