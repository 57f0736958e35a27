import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { jobs } from '#db/tables/ground'
import { Refusal } from '#lib/ground/refusal'
import { operator } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { noticeOverdue } from './notice-overdue.ts'

const monday = new Date('2026-11-23T09:00:00Z')
const later = (hours: number) => new Date(monday.getTime() + hours * 3_600_000)
const asked = () => db.select().from(jobs).where(eq(jobs.name, 'mail-overdue'))

test('staff are mailed when something is overdue, at most every four hours', async () => {
  const ada = await aPerson({ name: 'Ada Okafor', now: monday })
  await assert.rejects(noticeOverdue(ada, undefined, monday), Refusal)
  await aComment({ author: ada, article: await anArticle(), status: 'held', now: monday })
  await noticeOverdue(operator, undefined, later(3.9))
  assert.deepEqual(await asked(), [])
  await noticeOverdue(operator, undefined, later(4.1))
  const [job] = await asked()
  assert.deepEqual(job!.input, { overdue: 1, due: later(4).toISOString() })
  await write(async (tx) => void (await tx.delete(jobs)))
  await noticeOverdue(operator, undefined, later(5))
  assert.deepEqual(await asked(), [])
  await noticeOverdue(operator, undefined, later(8.2))
  assert.equal((await asked()).length, 1)
})
