import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { strFromU8, unzipSync } from 'fflate'
import { db, write } from '#db/connect'
import { events } from '#db/tables/ground'
import { notes } from '#db/tables/notes'
import { users } from '#db/tables/users'
import { reportComment } from '#lib/comments/report-comment'
import { idAt } from '#lib/ground/ids'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { imposeSanction } from '#lib/sanctions/impose-sanction'
import type { Viewer } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { downloadPerson } from './download-person.ts'

const now = new Date('2026-11-23T10:00:00Z')
const when = { now, address: '192.0.2.34' }

before(() => storeFirstGuidelines(now))

async function filesFor(viewer: Viewer, userId: string): Promise<Record<string, string>> {
  const pieces: Uint8Array[] = []
  for await (const piece of await downloadPerson(viewer, { userId }, now)) pieces.push(piece)
  const files = unzipSync(new Uint8Array(Buffer.concat(pieces)))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

test('a download holds what somebody wrote, pressed and was told, as JSON and as CSV', async () => {
  const [ada, rolf] = [await aPerson({ name: 'Ada Okafor', now }), await aPerson({ name: 'Rolf Brandt', now })]
  const article = await anArticle()
  await aComment({ author: ada, article, body: 'The **railings** are lovely.', now })
  const other = await aComment({ author: rolf, article, body: 'Only a fool would walk there.', now })
  await reportComment(ada, { commentId: other.id, guideline: 1, text: 'There is a kinder way.' }, when)
  const files = await filesFor(ada, ada.id)
  assert.deepEqual(JSON.parse(files['account.json']!)[0].name, 'Ada Okafor')
  assert.equal(JSON.parse(files['comments.json']!)[0].article, article.slug)
  assert.equal(JSON.parse(files['versions.json']!)[0].words, 'The **railings** are lovely.')
  assert.equal(JSON.parse(files['reports.json']!)[0].words, 'There is a kinder way.')
  assert.match(files['versions.csv']!, /^id,comment,version,words,writtenAt\n.*The \*\*railings\*\* are lovely\./)
  assert.deepEqual(JSON.parse(files['appeals.json']!), [])
  for (const [name, text] of Object.entries(files)) assert.doesNotMatch(text, /Only a fool/, name)
})

test('case 34: a cell of a download that begins like a formula is text to a spreadsheet', async () => {
  const ada = await aPerson({ now })
  const article = await anArticle()
  for (const body of ['=1+1', '+1', '-1', '@cmd', '\t=1']) await aComment({ author: ada, article, body, now })
  const { 'versions.csv': csv = '' } = await filesFor(ada, ada.id)
  const cells = csv
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(',')[3] ?? '')
  assert.equal(cells.length, 5)
  for (const cell of cells) assert.match(cell.replace(/^"/, ''), /^'/)
})

test('more than a page is downloaded whole and once', async () => {
  const ada = await aPerson({ now })
  const article = await anArticle()
  for (let count = 0; count < 501; count++) await aComment({ author: ada, article, body: `Remark ${count}.`, now })
  const { 'versions.json': json = '' } = await filesFor(ada, ada.id)
  assert.equal(new Set((JSON.parse(json) as { words: string }[]).map((it) => it.words)).size, 501)
})

test('what staff noted about somebody is in their download, and who noted, sanctioned or reported is in nobody’s', async () => {
  const [rolf, ina] = [
    await aPerson({ name: 'Rolf Brandt', now }),
    await aPerson({ name: 'Ina Roth', role: 'moderator', now }),
  ]
  const ada = await aPerson({ now })
  const comment = await aComment({ author: rolf, article: await anArticle(), now })
  await reportComment(ada, { commentId: comment.id, guideline: 1, text: 'This is unkind.' }, when)
  await imposeSanction(ina, { userId: rolf.id, kind: 'warning', reason: 'Please be kind.' }, now)
  const note = { id: idAt(now), userId: rolf.id, byId: ina.id, text: 'Watch this one.', writtenAt: now }
  await write(async (tx) => void (await tx.insert(notes).values(note)))
  const text = Object.values(await filesFor(rolf, rolf.id)).join('\n')
  for (const own of ['Please be kind', 'Watch this one']) assert.ok(text.includes(own), own)
  for (const secret of [ina.id, ada.id, 'Ina Roth', 'This is unkind']) assert.equal(text.includes(secret), false)
})

test('one’s own, with a ban too, and anybody’s for an admin; never for anybody else, nor unconfirmed', async () => {
  const [rolf, moderator, admin] = await Promise.all([
    aPerson({ now }),
    aPerson({ role: 'moderator', now }),
    aPerson({ role: 'admin', now }),
  ])
  const standing = { kind: 'ban', until: null, reason: 'Threats.' } as const
  assert.ok((await filesFor({ ...rolf, standing }, rolf.id))['account.json'])
  assert.ok((await filesFor(admin, rolf.id))['account.json'])
  const told = await db.select().from(events).where(eq(events.subjectId, rolf.id))
  assert.deepEqual(
    told.map((it) => [it.name, it.actorId]),
    [
      ['user.downloaded', rolf.id],
      ['user.downloaded', admin.id],
    ],
  )
  await assert.rejects(filesFor(moderator, rolf.id), { code: 'not-found' })
  await assert.rejects(filesFor({ kind: 'visitor' }, rolf.id), { code: 'sign-in' })
  const long = { ...rolf, confirmedAt: new Date(0) }
  await assert.rejects(filesFor(long, rolf.id), { code: 'confirm' })
  assert.equal(await db.$count(users, eq(users.id, rolf.id)), 1)
})
