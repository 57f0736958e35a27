import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { count, desc, eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { comments, findings } from '#db/tables/comments'
import { events } from '#db/tables/ground'
import type { Refusal } from '#lib/ground/refusal'
import { readSettings } from '#lib/ground/settings'
import type { SettingName } from '#lib/ground/settings/schemas'
import { visitor } from '#lib/users/policy'
import { aPerson } from '#lib/worlds/stage'
import { changeSetting } from './change-setting.ts'
import { listSettings } from './queries/list-settings.ts'
import { readTrial, type Trial } from './queries/read-trial.ts'

const now = new Date('2027-03-01T12:00:00Z')
const admin = await aPerson({ role: 'admin', name: 'Ruth Abel', now })
const moderator = await aPerson({ role: 'moderator', name: 'Noor Haddad', now })
const reader = await aPerson({ name: 'Lea Roth', now })

const refusal = (code: string) => (error: Refusal) => error.name === 'Refusal' && error.code === code

async function lastEvent(name: SettingName) {
  const columns = { name: events.name, actorId: events.actorId, details: events.details }
  const [last] = await db
    .select(columns)
    .from(events)
    .where(eq(events.subjectId, name))
    .orderBy(desc(events.id))
    .limit(1)
  return last
}

const howMany = async (name: SettingName) => db.$count(events, eq(events.subjectId, name))

test('switching commenting off and on takes effect at once and leaves what was before and after', async () => {
  await changeSetting(admin, { name: 'commenting', value: 'off' }, now)
  assert.equal((await readSettings()).commenting, 'off')
  const off = { name: 'setting.changed', actorId: admin.id, details: { before: 'on', after: 'off' } }
  assert.deepEqual(await lastEvent('commenting'), off)
  await changeSetting(admin, { name: 'commenting', value: 'on' }, now)
  assert.equal((await readSettings()).commenting, 'on')
  assert.deepEqual((await lastEvent('commenting'))?.details, { before: 'off', after: 'on' })
})

test('a setting put to what it is already leaves no event', async () => {
  const { changed } = await changeSetting(admin, { name: 'maxLinks', value: 4 }, now)
  assert.equal(changed, false)
  assert.equal(await howMany('maxLinks'), 0)
})

test('the record of a list of words has its figures, never the words', async () => {
  const value = [
    { term: 'vermin', action: 'hold' as const },
    { term: 'clown', action: 'note' as const },
  ]
  await changeSetting(admin, { name: 'words', value }, now)
  const { before, after } = (await lastEvent('words'))!.details as Record<string, { terms: number; held: number }>
  assert.deepEqual([before!.terms, after!.terms, after!.held], [0, 2, 1])
  assert.equal(JSON.stringify({ before, after }).includes('vermin'), false)
  const again = await changeSetting(admin, { name: 'words', value }, now)
  assert.equal(again.changed, false)
})

test('a setting that somebody else changed meanwhile is not overwritten', async () => {
  const { mark: seen } = (await listSettings(admin)).postsPerMinute
  await changeSetting(admin, { name: 'postsPerMinute', value: 6, seen }, now)
  const late = changeSetting(admin, { name: 'postsPerMinute', value: 2, seen }, now)
  await assert.rejects(late, refusal('setting-changed'))
  assert.equal((await readSettings()).postsPerMinute, 6)
})

test('of two admins who turn the same setting at once one is told', async () => {
  const { mark: seen } = (await listSettings(admin)).postsPerAddress
  const turns = [30, 40].map((value) => changeSetting(admin, { name: 'postsPerAddress', value, seen }, now))
  const done = await Promise.allSettled(turns)
  assert.deepEqual(done.map((it) => it.status).toSorted(), ['fulfilled', 'rejected'])
  assert.equal(await howMany('postsPerAddress'), 1)
})

const strangers = [
  ['a visitor', visitor, 'sign-in'],
  ['a reader', reader, 'forbidden'],
  ['a moderator', moderator, 'forbidden'],
] as const

for (const [who, viewer, code] of strangers) {
  test(`${who} neither reads nor changes settings, nor tries rules`, async () => {
    await assert.rejects(listSettings(viewer), refusal(code))
    await assert.rejects(changeSetting(viewer, { name: 'firstCommentsHeld', value: 0 }, now), refusal(code))
    await assert.rejects(readTrial(viewer, { body: 'Good morning.', author: 'new' }, now), refusal(code))
    assert.equal(await howMany('firstCommentsHeld'), 0)
  })
}

test('settings are listed with their defaults', async () => {
  const { linksHeldUntilApproved } = await listSettings(admin)
  assert.deepEqual([linksHeldUntilApproved.value, linksHeldUntilApproved.byDefault], [3, 3])
})

const tried = async (body: string, author: 'new' | 'trusted') =>
  (await readTrial(admin, { body, author }, now)) as Trial

test('a plain remark by a trusted reader passes, and by a new one waits as their first', async () => {
  assert.deepEqual(await tried('The railings are lovely.', 'trusted'), { outcome: 'pass', findings: [] })
  const { outcome, findings } = await tried('The railings are lovely.', 'new')
  assert.equal(outcome, 'hold')
  assert.deepEqual(
    findings.map((it) => it.rule),
    ['newcomer'],
  )
})

test('a listed word is found by its rule, with its place and a sentence that does not tell it', async () => {
  const term = 'numpty'
  await changeSetting(admin, { name: 'words', value: [{ term, action: 'hold' }] }, now)
  const { outcome, findings } = await tried('What a numpty.', 'trusted')
  assert.equal(outcome, 'hold')
  const [found] = findings
  assert.deepEqual([found?.rule, found?.outcome, found?.spans], ['words', 'hold', [[7, 13]]])
  assert.match(found?.sentence ?? '', /\.$/)
  assert.equal(found?.sentence.includes(term), false)
})

test('a word that is only noted passes for the author and tells the desk why', async () => {
  await changeSetting(admin, { name: 'words', value: [{ term: 'numpty', action: 'note' }] }, now)
  const { outcome, findings } = await tried('What a numpty.', 'trusted')
  assert.equal(outcome, 'note')
  assert.equal(findings[0]?.sentence, 'Word on the list')
})

test('a thousand texts are tried at once, in their order, and nothing is stored', async () => {
  const bodies = Array.from({ length: 1_000 }, (_, at) => (at % 2 ? 'See https://example.test/' : `Remark ${at}.`))
  const before = [await db.select({ n: count() }).from(comments), await db.select({ n: count() }).from(findings)]
  const { results } = (await readTrial(admin, { bodies, author: 'new' }, now)) as { results: Trial[] }
  assert.equal(results.length, 1_000)
  const links = results.map((it) => it.findings.some((found) => found.rule === 'links'))
  assert.deepEqual(
    links,
    bodies.map((_, at) => at % 2 === 1),
  )
  assert.deepEqual(
    [await db.select({ n: count() }).from(comments), await db.select({ n: count() }).from(findings)],
    before,
  )
})
