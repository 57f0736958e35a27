import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { and, eq } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { cases, reports } from '#db/tables/cases'
import { events } from '#db/tables/ground'
import { users } from '#db/tables/users'
import { Refusal } from '#lib/ground/refusal'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { visitor } from '#lib/users/policy'
import { aPerson } from '#lib/worlds/stage'
import { readReportableName } from './queries/read-reportable.ts'
import { reportName } from './report-name.ts'

const now = new Date('2026-11-23T10:00:00Z')
const when = { now, address: '192.0.2.8' }
const refused = (reason: string, code: string) => (error: unknown) =>
  error instanceof Refusal && error.reason === reason && error.code === code
const press = (viewer: Parameters<typeof reportName>[0], userId: string, guideline = 8) =>
  reportName(viewer, { userId, guideline, text: undefined }, when)

before(() => storeFirstGuidelines(now))

const stage = async () => ({
  ada: await aPerson({ name: 'Ada Okafor', now }),
  jun: await aPerson({ name: 'Jun Watanabe', now }),
  posing: await aPerson({ name: 'The Lord Mayor', now }),
})

test('a reported name has one case of its own, which counts every report', async () => {
  const { ada, jun, posing } = await stage()
  await press(ada, posing.id)
  await press(jun, posing.id)
  const open = await db.select().from(cases).where(eq(cases.subjectId, posing.id))
  assert.deepEqual(
    open.map((it) => [it.subject, it.queue, it.reports, it.personId, it.commentId]),
    [['name', 'reported', 2, posing.id, null]],
  )
  const about = and(eq(events.subjectId, posing.id), eq(events.name, 'report.made'))
  const told = await db.select().from(events).where(about)
  assert.deepEqual(told.map((it) => it.actorId).toSorted(), [ada.id, jun.id].toSorted())
})

test('the same reader reports a name once, and the page knows', async () => {
  const { ada, posing } = await stage()
  assert.equal((await readReportableName(ada, posing.id)).reported, false)
  await press(ada, posing.id)
  await assert.rejects(press(ada, posing.id), refused('conflict', 'reported-already'))
  assert.equal((await readReportableName(ada, posing.id)).reported, true)
  assert.equal((await readReportableName(visitor, posing.id)).reported, false)
})

test('visitors are asked to sign in, and nobody reports their own name', async () => {
  const { ada, posing } = await stage()
  await assert.rejects(press(visitor, posing.id), refused('sign-in', 'sign-in'))
  await assert.rejects(press(ada, ada.id), refused('forbidden', 'report-own-name'))
})

test('a banned reader reports no names', async () => {
  const { ada, posing } = await stage()
  const banned = { ...ada, standing: { kind: 'ban' as const, until: null, reason: 'Insults.' } }
  await assert.rejects(press(banned, posing.id), refused('forbidden', 'report-standing'))
})

test('an account that nobody verified has no name to report, and neither has nobody', async () => {
  const { ada, posing } = await stage()
  await write(async (tx) => void (await tx.update(users).set({ verifiedAt: null }).where(eq(users.id, posing.id))))
  await assert.rejects(press(ada, posing.id), refused('not-found', 'not-found'))
  await assert.rejects(press(ada, '019ab0c0-0000-7000-8000-000000000000'), refused('not-found', 'not-found'))
  assert.deepEqual(await db.select().from(reports).where(eq(reports.subjectId, posing.id)), [])
})

test('a name breaks a guideline that is in force, or it is not reported', async () => {
  const { ada, posing } = await stage()
  await assert.rejects(press(ada, posing.id, 77), refused('invalid', 'guideline-unknown'))
})
