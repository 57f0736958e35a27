import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agoOf, clockOf, exactly } from './ago.ts'

const now = Date.parse('2026-11-23T12:00:00Z')
const MINUTE = 60_000

const rows: [by: number, said: string][] = [
  [-30_000, 'now'],
  [20_000, 'now'],
  [-14 * MINUTE, '14 min. ago'],
  [-59 * MINUTE, '59 min. ago'],
  [-90 * MINUTE, '1 hr. ago'],
  [3 * 60 * MINUTE, 'in 3 hr.'],
  [-23 * 60 * MINUTE, '23 hr. ago'],
  [-24 * 60 * MINUTE, '22 Nov 2026'],
  [5 * 24 * 60 * MINUTE, '28 Nov 2026'],
]
for (const [by, said] of rows)
  test(`${by / MINUTE} minutes from now is “${said}”`, () => assert.equal(agoOf(now + by, now), said))

test('the exact moment names its time zone', () => assert.equal(exactly(now), '23 Nov 2026, 12:00 UTC'))

for (const [length, face] of [
  [120_000, '2:00'],
  [112_000, '1:52'],
  [9_001, '0:10'],
  [0, '0:00'],
  [-5_000, '0:00'],
] as const)
  test(`${length} ms on a clock is ${face}`, () => assert.equal(clockOf(length), face))
