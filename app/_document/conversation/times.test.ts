import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exactTime, longTime, machineTime } from './times.ts'

const at = '2026-11-23T18:43:07.120Z'

test("everybody's copy says a moment exactly, with its zone", () => {
  assert.equal(exactTime(at), '23 Nov 2026, 18:43 UTC')
  assert.equal(longTime(new Date(at)), '23 November 2026 at 18:43 UTC')
})

test('a moment for machines is a valid one, to the minute', () => {
  assert.equal(machineTime(at), '2026-11-23T18:43Z')
  assert.equal(Date.parse(machineTime(at)), Date.parse('2026-11-23T18:43:00Z'))
})
