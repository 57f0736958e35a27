import assert from 'node:assert/strict'
import { test } from 'node:test'
import { relativeTime } from './times.ts'

const now = Date.parse('2026-11-23T12:00:00Z')
const minutes = 60_000
const hours = 60 * minutes

const rows: [passed: number, says: RegExp][] = [
  [0, /^now$/],
  [59_000, /^now$/],
  [1 * minutes, /^1 min ago$/],
  [59 * minutes, /^59 min ago$/],
  [61 * minutes, /^1 hr ago$/],
  [23.9 * hours, /^23 hr ago$/],
  [24 * hours, /^2[12] Nov 2026$/],
  [400 * 24 * hours, /2025$/],
]

for (const [passed, says] of rows)
  test(`${passed / minutes} minutes later a comment is from “${says.source.slice(1, -1)}”`, () =>
    assert.match(relativeTime(now - passed, now, 'en'), says))

test('a clock that is a little behind shows no time to come', () => {
  assert.equal(relativeTime(now + 5 * minutes, now, 'en'), 'now')
})
