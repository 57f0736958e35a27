import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { events, jobs } from '#db/tables/ground'
import { idAt } from '#lib/ground/ids'
import { visitor } from '#lib/users/policy'
import { aPerson } from '#lib/worlds/stage'
import { dropJob } from './drop-job.ts'
import { listFailedJobs } from './queries/list-failed-jobs.ts'
import { retryJob } from './retry-job.ts'

const now = new Date()

async function aFailedJob() {
  const id = idAt(now)
  const row = { id, name: 'send-notice', input: { notice: idAt(now) }, runAt: now, attempts: 80, failedAt: now }
  await write(async (tx) => void (await tx.insert(jobs).values({ ...row, lane: 'mail', error: 'ESOCKET' })))
  return id
}

const named = async (subjectId: string) =>
  (await db.select({ name: events.name }).from(events).where(eq(events.subjectId, subjectId))).map(({ name }) => name)

test('admins see what was given up, try it again or drop it, each once', async () => {
  const ines = await aPerson({ role: 'admin', name: 'Ines Marten' })
  const [one, two] = [await aFailedJob(), await aFailedJob()]
  const { items } = await listFailedJobs(ines, {})
  const shown = items.find(({ id }) => id === one)
  assert.deepEqual(shown, { id: one, name: 'send-notice', error: 'ESOCKET', attempts: 80, failedAt: now })
  await retryJob(ines, { job: one }, now)
  await dropJob(ines, { job: two }, now)
  const [again] = await db.select().from(jobs).where(eq(jobs.id, one))
  assert.deepEqual([again!.failedAt, again!.attempts, again!.error], [null, 0, null])
  assert.equal(await db.$count(jobs, eq(jobs.id, two)), 0)
  for (const job of [one, two]) {
    await assert.rejects(retryJob(ines, { job }, now), { code: 'job-gone' })
    await assert.rejects(dropJob(ines, { job }, now), { code: 'job-gone' })
  }
  assert.deepEqual([await named(one), await named(two)], [['job.retried'], ['job.dropped']])
})

test('nobody else sees or touches it', async () => {
  const [mona, job] = [await aPerson({ role: 'moderator' }), await aFailedJob()]
  for (const [viewer, code] of [[mona, 'forbidden'] as const, [visitor, 'sign-in'] as const]) {
    await assert.rejects(listFailedJobs(viewer, {}), { code })
    await assert.rejects(retryJob(viewer, { job }, now), { code })
    await assert.rejects(dropJob(viewer, { job }, now), { code })
  }
})
