import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { type Queue, queues } from '#db/choices'
import { db, write } from '#db/connect'
import { cases } from '#db/tables/cases'
import { idAt } from '#lib/ground/ids'
import { closeCase, closeCaseAbout } from './close-case.ts'
import { openCase } from './open-case.ts'
import { dueAfter } from './policy.ts'

const monday = new Date('2026-11-23T09:00:00Z')
const tuesday = new Date('2026-11-24T09:00:00Z')

function about(queue: Queue, commentId = idAt(monday)) {
  const comment = { subjectId: commentId, commentId, articleId: idAt(monday), personId: idAt(monday) }
  return { subject: 'comment' as const, ...comment, queue }
}
const open = (opening: ReturnType<typeof about>, now = monday) => write((tx) => openCase(tx, opening, now))
const caseNow = async (id: string) => (await db.select().from(cases).where(eq(cases.id, id)))[0]!

test('a subject has one open case, however often it is opened', async () => {
  const opening = about('waiting')
  const [first, second] = await Promise.all([open(opening), open(opening)])
  assert.equal(first, second)
})

for (const [at, before] of queues.entries())
  for (const then of queues) {
    const first = queues[Math.min(at, queues.indexOf(then))]!
    test(`a case that is ${before} and then ${then} stands in ${first}, due when the sooner of the two is`, async () => {
      const opening = about(before)
      const id = await open(opening)
      await open({ ...opening, queue: then }, tuesday)
      const now = await caseNow(id)
      const due = Math.min(dueAfter(before, monday).getTime(), dueAfter(then, tuesday).getTime())
      assert.deepEqual([now.queue, now.openedAt, now.dueAt.getTime()], [first, monday, due])
    })
  }

test('once a case is closed, the next opening makes a new one', async () => {
  const opening = about('waiting')
  const first = await open(opening)
  await write((tx) => closeCaseAbout(tx, opening.commentId, monday))
  const second = await open(opening, tuesday)
  assert.notEqual(second, first)
  assert.deepEqual([(await caseNow(first)).closedAt, (await caseNow(second)).closedAt], [monday, null])
})

test('a case is closed once', async () => {
  const id = await open(about('waiting'))
  assert.equal(await write((tx) => closeCase(tx, id, monday)), true)
  assert.equal(await write((tx) => closeCase(tx, id, tuesday)), false)
  assert.deepEqual((await caseNow(id)).closedAt, monday)
})
