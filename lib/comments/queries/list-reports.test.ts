import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { cases } from '#db/tables/cases'
import { config } from '#lib/config'
import { Refusal } from '#lib/ground/refusal'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { claimCase } from '#lib/moderation/claim-case'
import { decide } from '#lib/moderation/decide'
import { type Person, visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { reportComment } from '../report-comment.ts'
import { reportIllegal } from '../report-illegal.ts'
import { listReports } from './list-reports.ts'

const now = new Date('2026-11-23T10:00:00Z')
const later = (ms: number) => new Date(now.getTime() + ms)
const address = '192.0.2.9'
const refused = (reason: string) => (error: unknown) => error instanceof Refusal && error.reason === reason

before(() => storeFirstGuidelines(now))

async function stage(author?: Person) {
  const rolf = author ?? (await aPerson({ name: 'Rolf Brandt', now }))
  const said = { author: rolf, article: await anArticle(), body: 'Only a fool would walk there.' }
  const comment = await aComment({ ...said, now: later(-60_000) })
  const ada = await aPerson({ name: 'Ada Okafor', now })
  const mona = await aPerson({ role: 'moderator', name: 'Mona Lind', now })
  return { rolf, comment, ada, mona }
}
const press = (viewer: Person, commentId: string, at = now) =>
  reportComment(viewer, { commentId, guideline: 1, text: 'Rude.' }, { now: at, address })
const caseOf = async (commentId: string) => {
  const found = await db.select({ id: cases.id }).from(cases).where(eq(cases.subjectId, commentId))
  return found.at(-1)!.id
}

async function decideOn(mona: Person, commentId: string, action: 'approve' | 'remove') {
  const { caseId, claim } = (await claimCase(mona, { commentId }, now))!
  const cited = action === 'remove' ? { guideline: 1 } : {}
  await decide(mona, { action, caseId, claim: claim.id, revision: 1, ...cited }, later(1_000))
}

test('the desk reads what was reported, by whom, and how often they were right', async () => {
  const { ada, mona, comment } = await stage()
  for (const action of ['remove', 'remove', 'approve'] as const) {
    const before = await stage()
    await press(ada, before.comment.id)
    await decideOn(mona, before.comment.id, action)
  }
  await press(ada, comment.id, later(2_000))
  const { items, total } = await listReports(mona, await caseOf(comment.id))
  assert.equal(total, 1)
  const [report] = items
  assert.deepEqual(report?.guideline, { number: 1, title: 'Be civil' })
  assert.deepEqual([report?.text, report?.illegal, report?.at], ['Rude.', false, later(2_000).toISOString()])
  assert.deepEqual(report?.reporter, { id: ada.id, name: 'Ada Okafor', upheld: 2, declined: 1 })
})

test('a notice of something illegal comes first, and nobody at the desk reads how to reach its writer', async () => {
  const { ada, mona, comment } = await stage()
  await press(ada, comment.id)
  const notice = { link: `${config.origin}/comments/${comment.id}`, explanation: 'It is a threat.' }
  const contact = { name: 'Greta Holm', email: 'greta@example.test', goodFaith: true as const }
  await reportIllegal(visitor, { ...notice, ...contact }, { now: later(1_000), address })
  const { items } = await listReports(mona, await caseOf(comment.id))
  assert.deepEqual(
    items.map((it) => [it.illegal, it.guideline?.number ?? null, it.reporter?.name ?? null]),
    [
      [true, null, null],
      [false, 1, 'Ada Okafor'],
    ],
  )
  assert.doesNotMatch(JSON.stringify(items), /greta@|Holm/)
})

test('twenty reports are shown, and how many there are', async () => {
  const { mona, comment } = await stage()
  for (let each = 0; each < 23; each++) await press(await aPerson({ now }), comment.id, later(each))
  const { items, total } = await listReports(mona, await caseOf(comment.id))
  assert.deepEqual([items.length, total, items[0]?.at], [20, 23, now.toISOString()])
})

test('a later case does not show the reports of an earlier one', async () => {
  const { ada, mona, comment } = await stage()
  await press(ada, comment.id)
  const first = await caseOf(comment.id)
  await decideOn(mona, comment.id, 'approve')
  await press(await aPerson({ name: 'Jun Watanabe', now }), comment.id, later(9_000))
  const second = (await db.select().from(cases).where(eq(cases.subjectId, comment.id))).find((it) => !it.closedAt)!
  const names = async (id: string) => (await listReports(mona, id)).items.map((it) => it.reporter?.name)
  assert.deepEqual([await names(first), await names(second.id)], [['Ada Okafor'], ['Jun Watanabe']])
})

test('only staff read reports, and nobody reads who reported them', async () => {
  const { ada, rolf, comment } = await stage()
  await press(ada, comment.id)
  const id = await caseOf(comment.id)
  await assert.rejects(listReports(visitor, id), refused('sign-in'))
  await assert.rejects(listReports(ada, id), refused('forbidden'))
  await assert.rejects(listReports({ ...rolf, role: 'admin' }, id), refused('forbidden'))
  const mona = await aPerson({ role: 'moderator', now })
  await assert.rejects(listReports(mona, '019ab0c0-0000-7000-8000-000000000000'), refused('not-found'))
})
