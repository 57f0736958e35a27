import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { events } from '#db/tables/ground'
import { notes } from '#db/tables/notes'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { imposeSanction } from '#lib/sanctions/impose-sanction'
import { visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { claimCase } from './claim-case.ts'
import { decide } from './decide.ts'
import { listTimeline } from './queries/list-timeline.ts'
import { readAuthor } from './queries/read-author.ts'
import { writeNote } from './write-note.ts'

const noon = new Date('2026-11-24T12:00:00Z')
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)

before(() => storeFirstGuidelines(noon))

async function stage() {
  const mina = await aPerson({ role: 'moderator', name: 'Mina Sorensen', now: noon })
  const rolf = await aPerson({ name: 'Rolf Brandt', now: noon })
  return { mina, rolf, article: await anArticle() }
}

test('a note stands in the timeline with who wrote it and when, and the record holds none of its words', async () => {
  const { mina, rolf } = await stage()
  const { id } = await writeNote(mina, { userId: rolf.id, text: 'Apologised to Ada.' }, later(1))
  const { items } = await listTimeline(mina, { userId: rolf.id, only: undefined, after: undefined })
  assert.deepEqual(items, [{ kind: 'note', id, at: later(1), text: 'Apologised to Ada.', by: 'Mina Sorensen' }])
  const [event] = await db.select().from(events).where(eq(events.subjectId, rolf.id))
  assert.deepEqual([event?.name, event?.actorId, event?.details], ['user.noted', mina.id, { note: id }])
})

test('a note is written by staff, about somebody else who is there', async () => {
  const { mina, rolf } = await stage()
  const text = 'Nothing to see.'
  const unknown = '01900000-0000-7000-8000-000000000000'
  await assert.rejects(writeNote(visitor, { userId: rolf.id, text }, noon), { code: 'sign-in' })
  await assert.rejects(writeNote(rolf, { userId: mina.id, text }, noon), { code: 'forbidden' })
  await assert.rejects(writeNote(mina, { userId: mina.id, text }, noon), { code: 'own-account' })
  await assert.rejects(writeNote(mina, { userId: unknown, text }, noon), { code: 'not-found' })
  assert.equal(await db.$count(notes, eq(notes.text, text)), 0)
})

test('a timeline tells comments, decisions, sanctions and notes in one order, page by page', async () => {
  const { mina, rolf, article } = await stage()
  const said = { author: rolf, article, status: 'held' as const }
  const comment = await aComment({ ...said, body: 'Only a fool walks there.', now: later(1) })
  const claimed = (await claimCase(mina, { commentId: comment.id }, later(2)))!
  const decision = { action: 'remove' as const, guideline: 1, note: undefined, revision: 1, claim: claimed.claim.id }
  await decide(mina, { ...decision, caseId: claimed.caseId }, later(3))
  await writeNote(mina, { userId: rolf.id, text: 'Third time this week.' }, later(4))
  const sanction = { kind: 'warning' as const, reason: 'Please stay kind.', until: undefined }
  await imposeSanction(mina, { ...sanction, userId: rolf.id }, later(5))
  const all = { userId: rolf.id, only: undefined, after: undefined }
  const { items, next } = await listTimeline(mina, all)
  assert.deepEqual(
    items.map((it) => it.kind),
    ['sanction', 'note', 'decision', 'comment'],
  )
  assert.equal(next, null)
  const decided = await listTimeline(mina, { ...all, only: 'decision' })
  assert.deepEqual(
    decided.items.map((it) => it.kind === 'decision' && [it.action, it.guideline, it.text, it.by]),
    [['remove', 1, 'Only a fool walks there.', 'Mina Sorensen']],
  )
  const older = await listTimeline(mina, { ...all, after: items[1]!.id })
  assert.deepEqual(
    older.items.map((it) => it.kind),
    ['decision', 'comment'],
  )
})

test('the desk knows a person by their name and their deeds, never by their e-mail', async () => {
  const { mina, rolf } = await stage()
  const author = await readAuthor(mina, rolf.id, noon)
  assert.deepEqual([author.name, author.may], ['Rolf Brandt', ['warning', 'hold', 'suspension']])
  assert.ok(!JSON.stringify(author).includes('@'))
  const ines = await aPerson({ role: 'admin', name: 'Ines Marten', now: noon })
  assert.deepEqual((await readAuthor(ines, rolf.id, noon)).may, ['warning', 'hold', 'suspension', 'ban'])
  assert.deepEqual((await readAuthor(mina, ines.id, noon)).may, [])
  await assert.rejects(readAuthor(rolf, mina.id, noon), { code: 'forbidden' })
})

test('nobody reads what is noted about them', async () => {
  const { mina } = await stage()
  const jonas = await aPerson({ role: 'moderator', name: 'Jonas Weber', now: noon })
  await writeNote(jonas, { userId: mina.id, text: 'Away in May.' }, noon)
  const own = { userId: mina.id, only: undefined, after: undefined }
  assert.deepEqual((await listTimeline(mina, own)).items, [])
  assert.equal((await readAuthor(mina, mina.id, noon)).notes, 0)
  assert.equal((await listTimeline(jonas, own)).items.length, 1)
})
