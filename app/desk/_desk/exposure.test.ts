import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BUDGET, isSpent, within } from './exposure.ts'

const noon = Date.parse('2026-11-24T12:00:00Z')
const minutesAgo = (minutes: number) => noon - minutes * 60_000

test('what was read counts for an hour, and then no more', () => {
  assert.deepEqual(within([minutesAgo(61), minutesAgo(60), minutesAgo(59)], noon), [minutesAgo(59)])
})

test('a break is suggested once the hour is full', () => {
  const read = Array.from({ length: BUDGET }, (_, at) => minutesAgo(at))
  assert.equal(isSpent(read, noon), true)
  assert.equal(isSpent(read.slice(1), noon), false)
  assert.equal(isSpent(read, noon + 3_600_000), false)
})
