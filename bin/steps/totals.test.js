import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inWords, sum } from './totals.js'

test('the last line adds up what every step counted', () => {
  const steps = [
    { passed: 3, failed: 0, skipped: 0 },
    { passed: 40, failed: 1, skipped: 0 },
  ]
  assert.equal(inWords(sum(steps)), '43 passed, 1 failed')
})

test('what was skipped is said, when something was', () => {
  assert.equal(inWords({ passed: 8, failed: 0, skipped: 2 }), '8 passed, 0 failed, 2 skipped')
})
