import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { reportComment } from '#lib/comments/report-comment'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { claimCase } from '../claim-case.ts'
import { decide } from '../decide.ts'
import type { Order } from '../policy.ts'
import { claimInput, type Scope } from '../schema.ts'
import { readDeskCounts } from './desk-counts.ts'
import { listCases } from './list-cases.ts'
import { listDecided } from './list-decided.ts'

const noon = new Date('2026-11-24T12:00:00Z')
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)
const mina = await aPerson({ role: 'moderator', name: 'Mina Sorensen', now: noon })
const rolf = await aPerson({ name: 'Rolf Brandt', now: noon })
const ada = await aPerson({ name: 'Ada Okafor', now: noon })
const city = await anArticle({ sectionSlug: 'city-life' })
const river = await anArticle({ sectionSlug: 'nature' })

before(() => storeFirstGuidelines(noon))

const first = await aComment({ author: rolf, article: city, status: 'held', body: 'First.', now: later(1) })
const second = await aComment({ author: ada, article: city, status: 'held', body: 'Second.', now: later(2) })
const third = await aComment({ author: rolf, article: river, status: 'held', body: 'Third.', now: later(3) })
const seen = await aComment({ author: rolf, article: river, body: 'Nobody has looked.', now: later(4) })

const waiting = async (view: Scope & { order?: Order }) =>
  (await listCases(mina, { queue: 'waiting', ...view }, later(5))).items.map((it) => it.commentId)

test('a queue is narrowed to a section, an article, an author, and what they have in common', async () => {
  assert.deepEqual(await waiting({}), [first.id, second.id, third.id])
  assert.deepEqual(await waiting({ section: 'city-life' }), [first.id, second.id])
  assert.deepEqual(await waiting({ article: river.id }), [third.id])
  assert.deepEqual(await waiting({ author: rolf.id }), [first.id, third.id])
  assert.deepEqual(await waiting({ author: rolf.id, section: 'city-life' }), [first.id])
  assert.deepEqual(await waiting({ section: 'nowhere' }), [])
  const unreviewed = await listCases(mina, { queue: 'unreviewed', author: ada.id }, later(5))
  assert.deepEqual(unreviewed.items, [])
})

test('counts are exact in every scope', async () => {
  const counted = async (scope: Scope) => {
    const { waiting, unreviewed } = (await readDeskCounts(mina, scope)).counts
    return [waiting, unreviewed]
  }
  assert.deepEqual(await counted({}), [3, 1])
  assert.deepEqual(await counted({ section: 'nature' }), [1, 1])
  assert.deepEqual(await counted({ article: city.id }), [2, 0])
  assert.deepEqual(await counted({ author: ada.id }), [1, 0])
})

test('a queue comes in the order that is asked for', async () => {
  assert.deepEqual(await waiting({ order: 'oldest' }), [first.id, second.id, third.id])
  assert.deepEqual(await waiting({ order: 'newest' }), [third.id, second.id, first.id])
  const greta = await aPerson({ name: 'Greta Holm', now: noon })
  const quiet = await aComment({ author: rolf, article: city, body: 'Once.', now: later(6) })
  const loud = await aComment({ author: rolf, article: city, body: 'Twice.', now: later(7) })
  const when = { now: later(8), address: '192.0.2.11' }
  for (const [reader, { id }] of [
    [greta, quiet],
    [greta, loud],
    [ada, loud],
  ] as const)
    await reportComment(reader, { commentId: id, guideline: 1, text: undefined }, when)
  const most = await listCases(mina, { queue: 'reported', order: 'reported' }, later(9))
  assert.deepEqual(
    most.items.map((it) => it.commentId),
    [loud.id, quiet.id],
  )
})

test('the next case is the next of what is looked at', async () => {
  const next = async (view: object) =>
    (await claimCase(mina, claimInput.parse({ queue: 'waiting', ...view }), later(10)))!
  const newest = await next({ order: 'newest' })
  const ofAda = await next({ author: ada.id })
  const items = (await listCases(mina, { queue: 'waiting' }, later(10))).items
  const idOf = (comment: { id: string }) => items.find((it) => it.commentId === comment.id)?.id
  assert.deepEqual([newest.caseId, ofAda.caseId], [idOf(third), idOf(second)])
  assert.equal(await claimCase(mina, claimInput.parse({ queue: 'waiting', section: 'nowhere' }), later(10)), undefined)
  const unreviewed = await claimCase(mina, claimInput.parse({ queue: 'unreviewed', article: river.id }), later(10))
  const card = (await listCases(mina, { queue: 'unreviewed' }, later(10))).items.find(
    (it) => it.id === unreviewed?.caseId,
  )
  assert.equal(card?.commentId, seen.id)
})

test('what was decided is told with the words as they were judged, the last first', async () => {
  const { caseId, claim } = (await claimCase(mina, { commentId: second.id }, later(11)))!
  const action = { action: 'remove' as const, guideline: 1, note: undefined, revision: 1, claim: claim.id }
  await decide(mina, { ...action, caseId }, later(12))
  const { items, next } = await listDecided(mina, { after: undefined })
  assert.deepEqual(
    items.map((it) => [it.id, it.action, it.guideline, it.by, it.excerpt]),
    [[caseId, 'remove', 1, 'Mina Sorensen', 'Second.']],
  )
  assert.equal(next, null)
  assert.equal((await listDecided(mina, { author: ada.id, after: undefined })).items.length, 1)
  assert.equal((await listDecided(mina, { author: rolf.id, after: undefined })).items.length, 0)
  assert.equal((await listDecided(mina, { after: { at: later(12), id: caseId } })).items.length, 0)
  await assert.rejects(listDecided(rolf, { after: undefined }), { code: 'forbidden' })
})
