import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Queue } from '#db/choices'
import { dueAfter, urgentAfter } from './policy.ts'

const monday = new Date('2026-11-23T09:00:00Z')
const HOUR = 3_600_000

const rows: [queue: Queue, severity: number, hours: number][] = [
  ['waiting', 0, 4],
  ['waiting', 3, 4],
  ['waiting', 2, 4],
  ['reported', 1, 12],
  ['reported', 3, 4],
  ['reported', 4, 4],
  ['appeals', 0, 72],
  ['appeals', 2, 12],
  ['unreviewed', 0, 168],
  ['escalated', 1, 4],
]
for (const [queue, severity, hours] of rows)
  test(`${queue}, severity ${severity}: due after ${hours} hours, urgent after three quarters of them`, () => {
    const dueAt = dueAfter(queue, monday, severity)
    assert.equal(dueAt.getTime() - monday.getTime(), hours * HOUR)
    assert.equal(urgentAfter(monday, dueAt).getTime() - monday.getTime(), 0.75 * hours * HOUR)
  })

test('what was due before it was opened is urgent at once', () =>
  assert.deepEqual(urgentAfter(monday, new Date(0)), monday))
