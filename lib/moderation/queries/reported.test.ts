import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { cases } from '#db/tables/cases'
import { reportComment } from '#lib/comments/report-comment'
import { reportIllegal } from '#lib/comments/report-illegal'
import { reportName } from '#lib/comments/report-name'
import { config } from '#lib/config'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { claimCase } from '../claim-case.ts'
import { readDeskCounts } from './desk-counts.ts'
import { listCases } from './list-cases.ts'
import { readCase } from './read-case.ts'

const tuesday = new Date('2026-11-24T09:00:00Z')
const when = { now: tuesday, address: '192.0.2.11' }

before(() => storeFirstGuidelines(tuesday))

async function stage() {
  const mona = await aPerson({ role: 'moderator', name: 'Mona Lind', now: tuesday })
  const rolf = await aPerson({ name: 'Rolf Brandt', now: tuesday })
  const ada = await aPerson({ name: 'Ada Okafor', now: tuesday })
  const said = { author: rolf, article: await anArticle(), body: 'Only a fool would walk there.' }
  const comment = await aComment({ ...said, now: new Date(tuesday.getTime() - 60_000) })
  return { mona, rolf, ada, comment }
}
const caseOf = async (subjectId: string) =>
  (await db.select({ id: cases.id }).from(cases).where(eq(cases.subjectId, subjectId)))[0]!.id

async function reportedTo(viewer: Awaited<ReturnType<typeof aPerson>>) {
  const items = []
  let page = await listCases(viewer, { queue: 'reported' }, tuesday)
  items.push(...page.items)
  while (page.next) {
    page = await listCases(viewer, { queue: 'reported', after: page.next }, tuesday)
    items.push(...page.items)
  }
  return items
}

test('a reported comment stands among the reported, is counted there, and can be claimed', async () => {
  const { mona, ada, comment } = await stage()
  const before = (await readDeskCounts(mona)).counts
  await reportComment(ada, { commentId: comment.id, guideline: 1, text: 'Rude.' }, when)
  const { counts } = await readDeskCounts(mona)
  assert.deepEqual([counts.reported - before.reported, counts.unreviewed - before.unreviewed], [1, -1])
  const line = (await reportedTo(mona)).find((it) => it.commentId === comment.id)
  assert.deepEqual([line?.subject, line?.excerpt], ['comment', 'Only a fool would walk there.'])
  assert.equal((await claimCase(mona, { caseId: line!.id! }, tuesday))?.caseId, line!.id)
})

test('a card holds what was reported as it was typed, illegal first, with who wrote it and how many there are', async () => {
  const { mona, ada, comment } = await stage()
  const text = '<b>Rude</b> & *loud*'
  await reportComment(ada, { commentId: comment.id, guideline: 1, text }, when)
  const notice = { link: `${config.origin}/comments/${comment.id}`, explanation: 'It is a threat.' }
  await reportIllegal(visitor, { ...notice, name: 'Greta Holm', email: 'greta@example.test', goodFaith: true }, when)
  const { reports } = await readCase(mona, { id: await caseOf(comment.id) }, tuesday)
  assert.equal(reports.total, 2)
  assert.deepEqual(
    reports.items.map((it) => [it.illegal, it.guideline?.number ?? null, it.text, it.reporter?.name ?? null]),
    [
      [true, null, 'It is a threat.', null],
      [false, 1, text, 'Ada Okafor'],
    ],
  )
  assert.ok(!JSON.stringify(reports).includes('@'))
})

test('a card of what nobody reported holds no reports', async () => {
  const { mona, comment } = await stage()
  const { caseId } = (await claimCase(mona, { commentId: comment.id }, tuesday))!
  assert.deepEqual((await readCase(mona, { id: caseId }, tuesday)).reports, { items: [], total: 0 })
})

test('a reported name stands in the queue by itself, and its card shows the name, its reports and its owner', async () => {
  const { mona, ada, rolf } = await stage()
  await reportName(ada, { userId: rolf.id, guideline: 8, text: 'Not his name.' }, when)
  const line = (await reportedTo(mona)).find((it) => it.author.id === rolf.id)
  assert.deepEqual([line?.subject, line?.excerpt, line?.article], ['name', 'Rolf Brandt', null])
  const card = await readCase(mona, { id: line!.id! }, tuesday)
  assert.deepEqual([card.subject, card.author.name, card.comment, card.history], ['name', 'Rolf Brandt', null, []])
  assert.deepEqual(
    card.reports.items.map((it) => it.text),
    ['Not his name.'],
  )
})
