import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { and, desc, eq, isNull } from 'drizzle-orm'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { cases } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import { events } from '#db/tables/ground'
import { Refusal } from '#lib/ground/refusal'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { recount } from '#lib/insights/recount'
import { claimCase } from '#lib/moderation/claim-case'
import { decide } from '#lib/moderation/decide'
import { visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { pickComment } from './pick-comment.ts'
import { readComment } from './queries/read-comment.ts'
import { withdrawComment } from './withdraw-comment.ts'

const now = new Date('2026-11-01T10:00:00Z')
const refused = (reason: string, code: string) => (error: unknown) =>
  error instanceof Refusal && error.reason === reason && error.code === code

before(() => storeFirstGuidelines(now))

async function aRemark({ status = 'published' as 'published' | 'held' } = {}) {
  const [author, article] = [await aPerson({ name: 'Ines Okafor', now }), await anArticle()]
  const { id } = await aComment({ author, article, status, body: 'On second thoughts, no.', now })
  return { author, article, id }
}

const withdraw = (viewer: Parameters<typeof withdrawComment>[0], commentId: string) =>
  withdrawComment(viewer, { commentId }, { now })
const rowOf = async (id: string) => (await db.select().from(comments).where(eq(comments.id, id)))[0]!

test('a withdrawn comment is gone from the page and from the count, and the record says so', async () => {
  const { author, article, id } = await aRemark()
  await withdraw(author, id)
  const row = await rowOf(id)
  assert.deepEqual([row.status, row.shown], ['withdrawn', false])
  assert.equal((await db.select().from(articles).where(eq(articles.id, article.id)))[0]?.comments, 0)
  await assert.rejects(readComment(visitor, id, new Date()), refused('not-found', 'not-found'))
  await assert.rejects(readComment(author, id, new Date()), refused('not-found', 'not-found'))
  const [event] = await db.select().from(events).where(eq(events.subjectId, id)).orderBy(desc(events.id)).limit(1)
  assert.equal(event?.name, 'comment.withdrawn')
})

test('where others have answered, a stub without a name and without words is left', async () => {
  const { author, article, id } = await aRemark()
  const rolf = await aPerson({ name: 'Rolf Brandt', now })
  await aComment({ author: rolf, article, parent: { id }, body: 'Why not?', now })
  await withdraw(author, id)
  const { comment } = await readComment(rolf, id, new Date())
  assert.deepEqual([comment.status, comment.author, comment.html], ['withdrawn', null, ''])
})

test('withdrawing what waits closes its case', async () => {
  const { author, id } = await aRemark({ status: 'held' })
  await withdraw(author, id)
  const open = await db
    .select()
    .from(cases)
    .where(and(eq(cases.subjectId, id), isNull(cases.closedAt)))
  assert.deepEqual(open, [])
})

test('a withdrawn comment is no pick any more', async () => {
  const { author, id } = await aRemark()
  await pickComment(await aPerson({ role: 'moderator', now }), { commentId: id }, { now })
  await withdraw(author, id)
  assert.equal((await rowOf(id)).pickedAt, null)
})

test('only its author withdraws a comment, and only once', async () => {
  const { author, article, id } = await aRemark()
  const rolf = await aPerson({ name: 'Rolf Brandt', now })
  await aComment({ author: rolf, article, parent: { id }, body: 'Why not?', now })
  await assert.rejects(withdraw(visitor, id), refused('sign-in', 'sign-in'))
  await assert.rejects(withdraw(rolf, id), refused('forbidden', 'not-yours'))
  await assert.rejects(withdraw(author, 'nothing-here'), refused('not-found', 'not-found'))
  await withdraw(author, id)
  await assert.rejects(withdraw(author, id), refused('conflict', 'withdrawn-already'))
})

test('what a moderator removed stays removed', async () => {
  const { author, id } = await aRemark()
  const moderator = await aPerson({ name: 'Mo Derrida', role: 'moderator', now })
  const { caseId, claim } = (await claimCase(moderator, { commentId: id }, now))!
  const remove = { action: 'remove', guideline: 1, note: undefined, revision: 1, claim: claim.id, caseId } as const
  await decide(moderator, remove, now)
  await assert.rejects(withdraw(author, id), refused('conflict', 'withdraw-removed'))
  assert.equal((await rowOf(id)).status, 'removed')
})

test('no count has drifted', async () => {
  assert.deepEqual(await recount(), [])
})
