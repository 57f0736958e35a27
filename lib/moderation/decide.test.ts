import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { and, eq } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { articles } from '#db/tables/articles'
import { cases, claims, decisions } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import { events } from '#db/tables/ground'
import { guidelines } from '#db/tables/guidelines'
import { users } from '#db/tables/users'
import { Refusal } from '#lib/ground/refusal'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { claimCase } from './claim-case.ts'
import { decide } from './decide.ts'
import type { DecideInput } from './schema.ts'

const monday = new Date('2026-11-23T09:00:00Z')
const refused = (reason: string, code: string) => (error: unknown) =>
  error instanceof Refusal && error.reason === reason && error.code === code

before(() => storeFirstGuidelines(monday))

async function claimed({ status = 'held' as 'held' | 'published', deep = false } = {}) {
  const mona = await aPerson({ role: 'moderator', name: 'Mona Lind', now: monday })
  const ada = await aPerson({ name: 'Ada Okafor', now: monday })
  const article = await anArticle()
  const parent = deep ? await aComment({ author: mona, article, body: 'Who crossed it today?' }) : undefined
  const answer = parent ? { parent } : {}
  const comment = await aComment({ author: ada, article, body: 'I did, twice.', status, now: monday, ...answer })
  const { caseId, claim } = (await claimCase(mona, { commentId: comment.id }, monday))!
  const judge = (over: Partial<DecideInput>) =>
    decide(mona, { action: 'approve', caseId, claim: claim.id, revision: 1, ...over }, monday)
  return { mona, ada, article, comment, parent, caseId, claim, judge }
}

const commentNow = async (id: string) => (await db.select().from(comments).where(eq(comments.id, id)))[0]!
const countOf = async (id: string) => (await db.select().from(articles).where(eq(articles.id, id)))[0]!.comments
const caseNow = async (id: string) => (await db.select().from(cases).where(eq(cases.id, id)))[0]!
const decided = (caseId: string) => db.select().from(decisions).where(eq(decisions.caseId, caseId))
const told = (subjectId: string, name: string) =>
  db
    .select()
    .from(events)
    .where(and(eq(events.subjectId, subjectId), eq(events.name, name)))

test('an approval publishes a waiting comment, counts it everywhere and closes the case', async () => {
  const { article, comment, parent, caseId, judge } = await claimed({ deep: true })
  assert.equal(await countOf(article.id), 1)
  const { id } = await judge({ action: 'approve' })
  const now = await commentNow(comment.id)
  assert.deepEqual([now.status, now.publishedAt, now.reviewedAt, now.shown], ['published', monday, monday, true])
  assert.equal(await countOf(article.id), 2)
  const above = await commentNow(parent!.id)
  assert.deepEqual([above.replies, above.descendants], [1, 1])
  assert.deepEqual((await caseNow(caseId)).closedAt, monday)
  assert.deepEqual(await db.select().from(claims).where(eq(claims.caseId, caseId)), [])
  const [kept] = await decided(caseId)
  assert.deepEqual([kept!.id, kept!.revision, kept!.guidelineId], [id, 1, null])
  const [event] = await told(comment.id, 'comment.approved')
  assert.deepEqual(event!.details, { decision: id, case: caseId, revision: 1, from: 'held' })
})

test('approving a published comment says that a person has looked, and counts it no second time', async () => {
  const { article, comment, judge } = await claimed({ status: 'published' })
  await judge({ action: 'approve' })
  assert.deepEqual((await commentNow(comment.id)).reviewedAt, monday)
  assert.equal(await countOf(article.id), 1)
})

test('a removal cites its guideline, takes the comment out of every count, and leaves its author as they were', async () => {
  const { ada, article, comment, parent, judge } = await claimed({ status: 'published', deep: true })
  const [author] = await db.select().from(users).where(eq(users.id, ada.id))
  assert.equal(await countOf(article.id), 2)
  await judge({ action: 'remove', guideline: 3, note: 'You can post it again without the last line.' })
  const now = await commentNow(comment.id)
  const [cited] = await db.select().from(guidelines).where(eq(guidelines.id, now.guidelineId!))
  assert.deepEqual([now.status, now.shown, cited!.number], ['removed', false, 3])
  assert.equal(await countOf(article.id), 1)
  const above = await commentNow(parent!.id)
  assert.deepEqual([above.replies, above.descendants], [0, 0])
  assert.deepEqual(await db.select().from(users).where(eq(users.id, ada.id)), [author])
  const [event] = await told(comment.id, 'comment.removed')
  assert.equal(event!.details.guideline, 3)
  assert.ok(!JSON.stringify(event!.details).includes('last line'))
})

test('an escalation leaves the comment as it is, moves the case up and lets go of it', async () => {
  const { comment, caseId, judge } = await claimed({ status: 'published' })
  const omar = await aPerson({ role: 'moderator', name: 'Omar Haddad', now: monday })
  await judge({ action: 'escalate' })
  const about = await caseNow(caseId)
  assert.deepEqual([about.queue, about.closedAt], ['escalated', null])
  assert.ok(about.dueAt.getTime() - monday.getTime() <= 4 * 3_600_000)
  const now = await commentNow(comment.id)
  assert.deepEqual([now.status, now.reviewedAt], ['published', null])
  const again = await claimCase(omar, { caseId }, monday)
  const twice = decide(omar, { action: 'escalate', caseId, claim: again!.claim.id, revision: 1 }, monday)
  await assert.rejects(twice, refused('conflict', 'case-escalated'))
  assert.equal((await decided(caseId)).length, 1)
})

test('a later decision reverses an earlier one, with its counts', async () => {
  const { mona, article, comment, judge } = await claimed()
  await judge({ action: 'remove', guideline: 1 })
  const { caseId, claim } = (await claimCase(mona, { commentId: comment.id }, monday))!
  await decide(mona, { action: 'approve', caseId, claim: claim.id, revision: 1 }, monday)
  const now = await commentNow(comment.id)
  assert.deepEqual([now.status, now.guidelineId], ['published', null])
  assert.equal(await countOf(article.id), 1)
})

test('case 28: a comment that has changed since it was opened is not decided', async () => {
  const { comment, caseId, judge } = await claimed()
  await write(async (tx) => void (await tx.update(comments).set({ revision: 2 }).where(eq(comments.id, comment.id))))
  await assert.rejects(judge({ action: 'approve' }), refused('conflict', 'comment-changed'))
  assert.equal((await commentNow(comment.id)).status, 'held')
  assert.deepEqual(await decided(caseId), [])
})

test('a comment that its author withdrew is not decided', async () => {
  const { comment, judge } = await claimed()
  await write(
    async (tx) => void (await tx.update(comments).set({ status: 'withdrawn' }).where(eq(comments.id, comment.id))),
  )
  await assert.rejects(judge({ action: 'approve' }), refused('conflict', 'comment-gone'))
})

test('the same decision sent twice is one decision', async () => {
  const { article, caseId, judge } = await claimed()
  const tries = await Promise.allSettled([judge({ action: 'approve' }), judge({ action: 'approve' })])
  const [refusal] = tries.flatMap((it) => (it.status === 'rejected' ? [it.reason] : []))
  assert.ok(refused('conflict', 'case-closed')(refusal))
  assert.equal((await decided(caseId)).length, 1)
  assert.equal(await countOf(article.id), 1)
})

test('a claim of another case decides nothing here', async () => {
  const [here, elsewhere] = [await claimed(), await claimed()]
  await assert.rejects(here.judge({ claim: elsewhere.claim.id }), refused('conflict', 'claim-lost'))
  assert.equal((await commentNow(here.comment.id)).status, 'held')
})

const incomplete: [what: string, over: Partial<DecideInput>, code: string][] = [
  ['a removal without a guideline', { action: 'remove' }, 'guideline-missing'],
  ['a guideline that nobody wrote', { action: 'remove', guideline: 99 }, 'guideline-unknown'],
  ['a decision that does not name the revision', { action: 'approve', revision: undefined }, 'invalid'],
]
for (const [what, over, code] of incomplete)
  test(`${what} is refused, and the comment stays as it is`, async () => {
    const { comment, judge } = await claimed()
    await assert.rejects(judge(over), refused('invalid', code))
    assert.equal((await commentNow(comment.id)).status, 'held')
  })

test('a guideline that was retired is cited no longer', async () => {
  const { judge } = await claimed()
  const old = { number: 77, version: 1, title: 'No puns', text: 'None.', sentence: 'It was a pun.', severity: 1 }
  const row = { id: '019ab0c0-0000-7000-8000-000000000077', ...old, writtenAt: monday, supersededAt: monday }
  await write(async (tx) => void (await tx.insert(guidelines).values(row)))
  await assert.rejects(judge({ action: 'remove', guideline: 77 }), refused('invalid', 'guideline-unknown'))
})

test('a moderator suspended meanwhile decides nothing', async () => {
  const { mona, caseId, claim } = await claimed()
  const suspended = { ...mona, standing: { kind: 'suspension', until: null, reason: 'Shared a screenshot.' } } as const
  const input = { action: 'approve', caseId, claim: claim.id, revision: 1 } as const
  await assert.rejects(decide(suspended, input, monday), refused('forbidden', 'forbidden'))
})

test('an author who becomes a moderator does not decide about what they wrote', async () => {
  const { ada, caseId, claim } = await claimed()
  const input = { action: 'approve', caseId, claim: claim.id, revision: 1 } as const
  await assert.rejects(decide({ ...ada, role: 'moderator' }, input, monday), refused('forbidden', 'own-comment'))
})
