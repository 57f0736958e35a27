import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asc, eq } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { articles } from '#db/tables/articles'
import { comments, recommendations } from '#db/tables/comments'
import { events } from '#db/tables/ground'
import { Refusal } from '#lib/ground/refusal'
import { recount } from '#lib/insights/recount'
import { visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { recommendComment } from './recommend-comment.ts'
import { takeBackRecommendation } from './take-back-recommendation.ts'
import { withdrawComment } from './withdraw-comment.ts'

const now = new Date('2026-11-01T10:00:00Z')
const when = { now }
const refused = (reason: string, code: string) => (error: unknown) =>
  error instanceof Refusal && error.reason === reason && error.code === code

async function aRemark({ status = 'published' as 'published' | 'held' } = {}) {
  const [author, article] = [await aPerson({ name: 'Ines Okafor', now }), await anArticle()]
  const { id } = await aComment({ author, article, status, now })
  return { author, article, id }
}

const recommendsOf = async (id: string) =>
  (await db.select({ recommends: comments.recommends }).from(comments).where(eq(comments.id, id)))[0]?.recommends
const crowd = (size: number) =>
  Promise.all(Array.from({ length: size }, (_, at) => aPerson({ name: `Reader ${at}`, now })))

test('a recommendation counts once, however often it is pressed, and can be taken back', async () => {
  const { id } = await aRemark()
  const rolf = await aPerson({ name: 'Rolf Brandt', now })
  assert.deepEqual(await recommendComment(rolf, { commentId: id }, when), { recommends: 1 })
  assert.deepEqual(await recommendComment(rolf, { commentId: id }, when), { recommends: 1 })
  assert.deepEqual(await takeBackRecommendation(rolf, { commentId: id }, when), { recommends: 0 })
  assert.deepEqual(await takeBackRecommendation(rolf, { commentId: id }, when), { recommends: 0 })
  const told = await db.select().from(events).where(eq(events.actorId, rolf.id)).orderBy(asc(events.id))
  assert.deepEqual(
    told.map((it) => it.name),
    ['comment.recommended', 'recommendation.taken-back'],
  )
})

test('case 26: two hundred presses at once by fifty people leave exactly fifty', async () => {
  const { id } = await aRemark()
  const people = await crowd(50)
  await Promise.all(Array.from({ length: 200 }, (_, at) => recommendComment(people[at % 50]!, { commentId: id }, when)))
  assert.equal(await recommendsOf(id), 50)
  assert.equal(await db.$count(recommendations, eq(recommendations.commentId, id)), 50)
})

test('two hundred people at once, half of them taking it back, leave exactly what remains', async () => {
  const { id } = await aRemark()
  const people = await crowd(100)
  for (const person of people.slice(0, 50)) await recommendComment(person, { commentId: id }, when)
  const presses = [
    ...people.slice(0, 50).map((person) => takeBackRecommendation(person, { commentId: id }, when)),
    ...people
      .slice(50)
      .flatMap((person) => [
        recommendComment(person, { commentId: id }, when),
        recommendComment(person, { commentId: id }, when),
        recommendComment(person, { commentId: id }, when),
      ]),
  ]
  await Promise.all(presses)
  assert.equal(presses.length, 200)
  assert.equal(await recommendsOf(id), 50)
})

test('case 26: own, waiting, withdrawn and closed comments are not recommended, nor by whom it is not open to', async () => {
  const { author, article, id } = await aRemark()
  const held = await aComment({ author, article, status: 'held', now })
  const rolf = await aPerson({ name: 'Rolf Brandt', now })
  const banned = { ...rolf, standing: { kind: 'ban' as const, until: null, reason: 'Spam' } }
  await assert.rejects(recommendComment(visitor, { commentId: id }, when), refused('sign-in', 'sign-in'))
  await assert.rejects(recommendComment(author, { commentId: id }, when), refused('forbidden', 'own-recommendation'))
  await assert.rejects(recommendComment(banned, { commentId: id }, when), refused('forbidden', 'forbidden'))
  await assert.rejects(recommendComment(rolf, { commentId: held.id }, when), refused('not-found', 'not-found'))
  await aComment({ author: rolf, article, parent: { id }, now })
  await withdrawComment(author, { commentId: id }, when)
  await assert.rejects(recommendComment(rolf, { commentId: id }, when), refused('conflict', 'not-recommendable'))
  assert.equal(await recommendsOf(id), 0)
})

test('under a closed article nothing more is counted, but a recommendation can be taken back', async () => {
  const { article, id } = await aRemark()
  const [rolf, asha] = [await aPerson({ name: 'Rolf Brandt', now }), await aPerson({ name: 'Asha Nair', now })]
  await recommendComment(rolf, { commentId: id }, when)
  await write(async (tx) => {
    await tx.update(articles).set({ commenting: 'closed' }).where(eq(articles.id, article.id))
  })
  await assert.rejects(recommendComment(asha, { commentId: id }, when), refused('conflict', 'recommend-closed'))
  assert.deepEqual(await takeBackRecommendation(rolf, { commentId: id }, when), { recommends: 0 })
})

test('no count has drifted', async () => {
  assert.deepEqual(await recount(), [])
})
