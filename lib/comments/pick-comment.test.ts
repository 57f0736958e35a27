import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asc, eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { events } from '#db/tables/ground'
import { Refusal } from '#lib/ground/refusal'
import { visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { pickComment } from './pick-comment.ts'
import { listPicks } from './queries/list-picks.ts'
import { takeBackPick } from './take-back-pick.ts'

const now = new Date('2026-11-01T10:00:00Z')
const when = { now }
const refused = (reason: string, code: string) => (error: unknown) =>
  error instanceof Refusal && error.reason === reason && error.code === code

async function aDesk() {
  const [reader, moderator, article] = [
    await aPerson({ name: 'Ada Okafor', now }),
    await aPerson({ name: 'Mo Derrida', role: 'moderator', now }),
    await anArticle(),
  ]
  const { id } = await aComment({ author: reader, article, body: '> Quoted\n\nThe *best* thing said here.', now })
  return { reader, moderator, article, id }
}

test('staff put a comment on top and take it back, and the record says who', async () => {
  const { moderator, article, id } = await aDesk()
  assert.deepEqual(await pickComment(moderator, { commentId: id }, when), { picked: true })
  assert.deepEqual(await pickComment(moderator, { commentId: id }, when), { picked: true })
  assert.deepEqual(await listPicks(visitor, article.id), [
    { id, name: 'Ada Okafor', line: 'Quoted The best thing said here.' },
  ])
  assert.deepEqual(await takeBackPick(moderator, { commentId: id }, when), { picked: false })
  assert.deepEqual(await listPicks(visitor, article.id), [])
  const told = await db.select().from(events).where(eq(events.actorId, moderator.id)).orderBy(asc(events.id))
  assert.deepEqual(
    told.map((it) => it.name),
    ['comment.picked', 'pick.taken-back'],
  )
})

test('readers pick nothing, and staff never their own', async () => {
  const { reader, moderator, article, id } = await aDesk()
  const own = await aComment({ author: moderator, article, now })
  const waiting = await aComment({ author: reader, article, status: 'held', now })
  await assert.rejects(pickComment(visitor, { commentId: id }, when), refused('forbidden', 'forbidden'))
  await assert.rejects(pickComment(reader, { commentId: id }, when), refused('forbidden', 'forbidden'))
  await assert.rejects(takeBackPick(reader, { commentId: id }, when), refused('forbidden', 'forbidden'))
  await assert.rejects(pickComment(moderator, { commentId: own.id }, when), refused('forbidden', 'own-pick'))
  await assert.rejects(pickComment(moderator, { commentId: waiting.id }, when), refused('not-found', 'not-found'))
  assert.deepEqual(await listPicks(visitor, article.id), [])
})
