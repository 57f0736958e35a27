import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { and, eq } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { cases, reports } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import { events } from '#db/tables/ground'
import { closeCaseAbout } from '#lib/cases/close-case'
import { settleReports } from '#lib/cases/settle-reports'
import { Refusal } from '#lib/ground/refusal'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { recount } from '#lib/insights/recount'
import { claimCase } from '#lib/moderation/claim-case'
import { decide } from '#lib/moderation/decide'
import { type Person, type Standing, visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { reportComment } from './report-comment.ts'
import { reportForm, reportInput } from './schema.ts'

const now = new Date('2026-11-23T10:00:00Z')
const later = (ms: number) => new Date(now.getTime() + ms)
const when = { now, address: '192.0.2.7' }
const refused = (reason: string, code: string) => (error: unknown) =>
  error instanceof Refusal && error.reason === reason && error.code === code

before(() => storeFirstGuidelines(now))

async function aRemark({ status = 'published' as 'published' | 'held', unpublished = false } = {}) {
  const rolf = await aPerson({ name: 'Rolf Brandt', now })
  const article = await anArticle(unpublished ? { unpublishedAt: now } : {})
  const said = { author: rolf, article, status, body: 'Only a fool would walk there.' }
  const comment = await aComment({ ...said, now: later(-3_600_000) })
  return { rolf, article, comment }
}

const ada = () => aPerson({ name: 'Ada Okafor', now })
const press = (viewer: Parameters<typeof reportComment>[0], commentId: string, over = {}) =>
  reportComment(viewer, { commentId, guideline: 1, text: undefined, ...over }, when)
const reportsOf = (id: string) => db.select().from(reports).where(eq(reports.subjectId, id))
const casesOf = (id: string) => db.select().from(cases).where(eq(cases.subjectId, id))
const driftOf = async (id: string) => (await recount()).filter((it) => it.name === 'cases.reports' && it.id === id)

test('a report keeps the guideline, the words and the revision, and opens a case among the reported', async () => {
  const { comment, article, rolf } = await aRemark()
  const reader = await ada()
  const made = await press(reader, comment.id, { guideline: 1, text: 'There is a kinder way to say this.' })
  assert.equal(made.slug, article.slug)
  const [report] = await reportsOf(comment.id)
  assert.deepEqual(
    [report?.id, report?.reporterId, report?.revision, report?.text, report?.illegal, report?.outcome],
    [made.id, reader.id, 1, 'There is a kinder way to say this.', false, null],
  )
  const [open] = await casesOf(comment.id)
  assert.deepEqual(
    [open?.queue, open?.reports, open?.personId, open?.articleId, open?.commentId],
    ['reported', 1, rolf.id, article.id, comment.id],
  )
})

test('a report leaves an event without its words', async () => {
  const { comment } = await aRemark()
  const reader = await ada()
  await press(reader, comment.id, { guideline: 2, text: 'My neighbour Greta would cry.' })
  const about = and(eq(events.subjectId, comment.id), eq(events.name, 'report.made'))
  const [event] = await db.select().from(events).where(about)
  assert.equal(event?.actorId, reader.id)
  assert.ok(!JSON.stringify(event).includes('Greta'))
})

test('case 27: abusive or broken text in a report is kept as the text it is', async () => {
  const { comment } = await aRemark()
  const words = '<img src=x onerror=alert(1)> =HYPERLINK("http://evil.example") you utter swine'
  await press(await ada(), comment.id, { text: words })
  assert.equal((await reportsOf(comment.id))[0]?.text, words)
})

test('reports alone take nothing down', async () => {
  const { comment } = await aRemark()
  for (let each = 0; each < 12; each++) await press(await ada(), comment.id)
  const [row] = await db.select().from(comments).where(eq(comments.id, comment.id))
  assert.deepEqual([row?.status, row?.shown, row?.reviewedAt], ['published', true, null])
})

test('case 27: the same reader reports a comment once, also by pressing twice at the same time', async () => {
  const { comment } = await aRemark()
  const reader = await ada()
  const tries = await Promise.allSettled([press(reader, comment.id), press(reader, comment.id, { guideline: 3 })])
  const lost = tries.flatMap((it) => (it.status === 'rejected' ? [it.reason] : []))
  assert.equal(lost.length, 1)
  assert.ok(refused('conflict', 'reported-already')(lost[0]))
  await assert.rejects(press(reader, comment.id), refused('conflict', 'reported-already'))
  assert.deepEqual([(await reportsOf(comment.id)).length, (await casesOf(comment.id))[0]?.reports], [1, 1])
})

test('case 27: two hundred readers report at once: one case, and it counts them all', async () => {
  const { comment } = await aRemark()
  const readers: Person[] = []
  for (let each = 0; each < 200; each++) readers.push(await ada())
  await Promise.all(readers.map((reader) => press(reader, comment.id)))
  const open = await casesOf(comment.id)
  assert.deepEqual([open.length, open[0]?.reports, (await reportsOf(comment.id)).length], [1, 200, 200])
  assert.deepEqual(await driftOf(open[0]!.id), [])
})

test('a case that waits moves to the reported, one that was escalated stays, and each counts the report', async () => {
  const { comment } = await aRemark()
  const mona = await aPerson({ role: 'moderator', name: 'Mona Lind', now })
  const claimed = await claimCase(mona, { commentId: comment.id }, now)
  assert.equal((await casesOf(comment.id))[0]?.queue, 'unreviewed')
  await press(await ada(), comment.id)
  assert.equal((await casesOf(comment.id))[0]?.queue, 'reported')
  const { id: claim } = claimed!.claim
  await decide(mona, { action: 'escalate', caseId: claimed!.caseId, claim, revision: 1 }, now)
  await press(await ada(), comment.id)
  const [open, ...more] = await casesOf(comment.id)
  assert.deepEqual([open?.queue, open?.reports, more.length], ['escalated', 2, 0])
})

for (const [action, outcome] of [
  ['remove', 'upheld'],
  ['approve', 'declined'],
  ['escalate', null],
] as const)
  test(`when the case is decided with ${action}, its reports are ${outcome ?? 'still open'}`, async () => {
    const { comment } = await aRemark()
    const mona = await aPerson({ role: 'moderator', name: 'Mona Lind', now })
    await press(await ada(), comment.id)
    await press(await ada(), comment.id)
    const { caseId, claim } = (await claimCase(mona, { commentId: comment.id }, now))!
    const cited = action === 'remove' ? { guideline: 1 } : {}
    await decide(mona, { action, caseId, claim: claim.id, revision: 1, ...cited }, later(5_000))
    const kept = await reportsOf(comment.id)
    const decidedAt = outcome && later(5_000)
    assert.deepEqual(
      kept.map((it) => [it.outcome, it.decidedAt]),
      [
        [outcome, decidedAt],
        [outcome, decidedAt],
      ],
    )
  })

test('a report after a decision opens a new case that counts from there, whatever the clocks of requests say', async () => {
  const { comment } = await aRemark()
  await press(await ada(), comment.id)
  await press(await ada(), comment.id)
  await write(async (tx) => {
    await settleReports(tx, { subject: 'comment', subjectId: comment.id, outcome: 'declined' }, later(-1))
    await closeCaseAbout(tx, comment.id, later(-1))
  })
  const late = { now: later(-500), address: when.address }
  await reportComment(await ada(), { commentId: comment.id, guideline: 1, text: undefined }, late)
  const open = (await casesOf(comment.id)).find((it) => it.closedAt === null)
  assert.equal(open?.reports, 1)
  assert.deepEqual(await driftOf(open!.id), [])
  const outcomes = (await reportsOf(comment.id)).map((it) => it.outcome)
  assert.deepEqual(outcomes.toSorted(), ['declined', 'declined', null])
})

test('a report that comes with an earlier clock than its case counts all the same', async () => {
  const { comment } = await aRemark()
  const mona = await aPerson({ role: 'moderator', name: 'Mona Lind', now })
  const { caseId } = (await claimCase(mona, { commentId: comment.id }, later(300)))!
  await press(await ada(), comment.id)
  assert.equal((await casesOf(comment.id))[0]?.reports, 1)
  assert.deepEqual(await driftOf(caseId), [])
})

test('visitors are asked to sign in', async () => {
  const { comment } = await aRemark()
  await assert.rejects(press(visitor, comment.id), refused('sign-in', 'sign-in'))
})

for (const kind of ['suspension', 'ban'] as const)
  test(`after a ${kind} nobody reports, and they are told why`, async () => {
    const { comment } = await aRemark()
    const standing: Standing = { kind, until: null, reason: 'Insults under three articles.' }
    const rude = { ...(await ada()), standing }
    await assert.rejects(press(rude, comment.id), (error: Error) => {
      assert.match(error.message, /Insults under three articles/)
      return refused('forbidden', 'report-standing')(error)
    })
    assert.deepEqual(await reportsOf(comment.id), [])
  })

test('someone whose own comments wait can still report', async () => {
  const { comment } = await aRemark()
  const standing: Standing = { kind: 'hold', until: null, reason: 'Links to a shop.' }
  await press({ ...(await ada()), standing }, comment.id)
  assert.equal((await reportsOf(comment.id)).length, 1)
})

test('nobody reports their own comment', async () => {
  const { comment, rolf } = await aRemark()
  await assert.rejects(press(rolf, comment.id), refused('forbidden', 'report-own'))
})

test('what waits, what is not there and what an unpublished article holds look the same', async () => {
  const reader = await ada()
  const gone = refused('not-found', 'report-gone')
  await assert.rejects(press(reader, (await aRemark({ status: 'held' })).comment.id), gone)
  await assert.rejects(press(reader, (await aRemark({ unpublished: true })).comment.id), gone)
  for (const id of ['019ab0c0-0000-7000-8000-000000000000', '', "' or 1=1"])
    await assert.rejects(press(reader, id), gone)
})

test('a guideline that is not in force cannot be cited, and nothing is stored', async () => {
  const { comment } = await aRemark()
  await assert.rejects(press(await ada(), comment.id, { guideline: 99 }), refused('invalid', 'guideline-unknown'))
  assert.deepEqual([await reportsOf(comment.id), await casesOf(comment.id)], [[], []])
})

test('one reader can report twenty comments in a row, then one a minute', async () => {
  const reader = await ada()
  const rolf = await aPerson({ name: 'Rolf Brandt', now })
  const article = await anArticle()
  const made: string[] = []
  for (let each = 0; each < 21; each++)
    made.push((await aComment({ author: rolf, article, body: `Fools, part ${each}.`, now: later(-60_000) })).id)
  const last = made.pop()!
  for (const id of made) await press(reader, id)
  await assert.rejects(press(reader, last), refused('too-many', 'too-many'))
  const patient = { now: later(61_000), address: when.address }
  await reportComment(reader, { commentId: last, guideline: 1, text: undefined }, patient)
  assert.equal((await reportsOf(last)).length, 1)
})

const shapes: [string, unknown][] = [
  ['a guideline as words', { guideline: '1' }],
  ['a guideline in a list', { guideline: [1] }],
  ['half a guideline', { guideline: 1.5 }],
  ['no guideline', { text: 'Please look.' }],
  ['a number no database holds', { guideline: 3_000_000_000 }],
  ['an outcome of its own', { guideline: 1, outcome: 'upheld' }],
  ['a reporter of its own', { guideline: 1, reporterId: 'someone' }],
  ['more than a thousand characters', { guideline: 1, text: 'a'.repeat(1_001) }],
]
for (const [what, body] of shapes)
  test(`the API refuses ${what}`, () => assert.equal(reportInput.safeParse(body).success, false))

test('a form may leave the text empty, and must choose a guideline', () => {
  assert.deepEqual(reportForm.parse({ guideline: '3', text: '' }), { guideline: 3, text: undefined })
  for (const guideline of [undefined, '', 'one', '0', '-1', '1.5', '99999'])
    assert.equal(reportForm.safeParse({ guideline }).success, false, `${guideline}`)
})
