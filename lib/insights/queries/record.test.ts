import '#db/testing'
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { write } from '#db/connect'
import { users } from '#db/tables/users'
import { closeComments } from '#lib/articles/close-comments'
import { openComments } from '#lib/articles/open-comments'
import type { Refusal } from '#lib/ground/refusal'
import { seal } from '#lib/ground/seal'
import { verifyChain } from '#lib/ground/verify-chain'
import { imposeSanction } from '#lib/sanctions/impose-sanction'
import { nameKey } from '#lib/users/names'
import { visitor } from '#lib/users/policy'
import { anArticle, aPerson } from '#lib/worlds/stage'
import { exportRecord } from './export-record.ts'
import { listEvents } from './list-events.ts'
import { listLastHashes } from './list-last-hashes.ts'
import { verifyRecord } from './verify-record.ts'

const now = new Date('2027-03-01T12:00:00Z')
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
const refusal = (code: string) => (error: Refusal) => error.name === 'Refusal' && error.code === code
const admin = await aPerson({ role: 'admin', name: 'Ruth Abel', now })
const moderator = await aPerson({ role: 'moderator', name: 'Noor Haddad', now })
const karl = await aPerson({ name: 'Karl Brandt', now })
const article = await anArticle({ headline: '=HYPERLINK("http://evil.example")' })
const reason = 'Posted the same advertisement forty times.'

await closeComments(moderator, { slug: article.slug }, at(-48))
await openComments(admin, { slug: article.slug }, at(-24))
for (let hour = 1; hour <= 60; hour++)
  await imposeSanction(
    { ...moderator, confirmedAt: at(hour / 60) },
    { userId: karl.id, kind: 'warning', reason },
    at(hour / 60),
  )
await imposeSanction({ ...admin, confirmedAt: at(2) }, { userId: karl.id, kind: 'ban', reason }, at(2))
while ((await seal()) > 0);

const namesOf = (list: { items: { name: string }[] }) => list.items.map(({ name }) => name)

await write(
  async (tx) =>
    void (await tx
      .update(users)
      .set({ nameKey: nameKey('Ruth Abel') })
      .where(eq(users.id, admin.id))),
)

test('the record is read newest first in pages without a gap or a double, with who did it and to whom', async () => {
  const first = await listEvents(admin, {})
  const second = await listEvents(admin, { after: first.next! })
  const all = [...first.items, ...second.items]
  assert.equal(new Set(all.map(({ id }) => id)).size, 63)
  assert.equal(second.next, null)
  assert.deepEqual(first.items[0]?.by, { id: admin.id, name: 'Ruth Abel' })
  assert.deepEqual(first.items[0]?.person, { id: karl.id, name: 'Karl Brandt' })
  assert.deepEqual(all.at(-1)?.article, { slug: article.slug, headline: article.headline })
})

test('the record is filtered by who, what, about what and when', async () => {
  assert.deepEqual(namesOf(await listEvents(admin, { who: 'ruth abel' })), ['user.banned', 'article.comments-opened'])
  assert.deepEqual(namesOf(await listEvents(admin, { who: admin.id, what: 'user.*' })), ['user.banned'])
  assert.deepEqual(namesOf(await listEvents(admin, { what: 'article.comments-closed' })), ['article.comments-closed'])
  assert.equal((await listEvents(admin, { subject: article.id })).items.length, 2)
  assert.deepEqual(namesOf(await listEvents(admin, { until: new Date('2027-02-27T00:00:00Z') })), [
    'article.comments-closed',
  ])
  const oneDay = new Date('2027-02-28T00:00:00Z')
  assert.deepEqual(namesOf(await listEvents(admin, { from: oneDay, until: oneDay })), ['article.comments-opened'])
  assert.deepEqual(namesOf(await listEvents(admin, { who: 'site' })), [])
  assert.deepEqual(namesOf(await listEvents(admin, { who: 'Nobody Atall' })), [])
})

test('the last hash of each day is that of the day’s last row', async () => {
  const hashes = await listLastHashes(admin, at(3))
  assert.deepEqual(
    hashes.map(({ day, number }) => [day, number]),
    [
      ['2027-03-01', 63],
      ['2027-02-28', 2],
      ['2027-02-27', 1],
    ],
  )
  const whole = await verifyChain()
  assert.equal(whole.ok && whole.last, hashes[0]?.hash)
})

test('the record is verified a stretch at a time, and says how far it is', async () => {
  const went = await verifyRecord(admin, { after: 0 })
  assert.deepEqual([went.state, went.at, went.total], ['whole', 63, 63])
  assert.equal((await verifyRecord(admin, { after: 63 })).state, 'whole')
})

test('from the export as JSON Lines anybody computes every hash again', async () => {
  let previous = '0'.repeat(64)
  const lines = (await written('jsonl')).trim().split('\n')
  assert.equal(lines.length, 63)
  for (const line of lines) {
    const { hash, id, name, actorId, subjectId, articleId, details, at } = JSON.parse(line)
    const canonical = JSON.stringify([id, name, actorId, subjectId, articleId, sorted(details), at])
    previous = createHash('sha256').update(`${previous}\n${canonical}`).digest('hex')
    assert.equal(hash, previous)
  }
})

test('the export as CSV has a row for each event under its headings', async () => {
  const rows = (await written('csv', { what: 'article.*' })).trim().split('\r\n')
  assert.equal(rows[0], 'number,hash,id,name,actorId,subjectId,articleId,details,at')
  assert.equal(rows.length, 3)
})

test('only admins read, verify and export it, and exporting asks who they are', async () => {
  for (const [viewer, code] of [
    [visitor, 'sign-in'],
    [moderator, 'forbidden'],
  ] as const) {
    await assert.rejects(listEvents(viewer, {}), refusal(code))
    await assert.rejects(listLastHashes(viewer, now), refusal(code))
    await assert.rejects(verifyRecord(viewer, { after: 0 }), refusal(code))
    assert.throws(() => exportRecord(viewer, { format: 'csv' }, now), refusal(code))
  }
  assert.throws(() => exportRecord(admin, { format: 'csv' }, at(1)), refusal('confirm'))
})

async function written(format: 'csv' | 'jsonl', filter = {}) {
  let text = ''
  for await (const piece of exportRecord(admin, { format, ...filter }, now)) text += piece
  return text
}

const sorted = (details: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(details).sort(([a], [b]) => (a < b ? -1 : 1)))
