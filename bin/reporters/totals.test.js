import assert from 'node:assert/strict'
import { test } from 'node:test'
import totals from './totals.js'

const summary = (counts) => ({
  type: 'test:summary',
  data: { counts: { passed: 0, failed: 0, cancelled: 0, skipped: 0, ...counts } },
})

test('the last summary counts, and what was cancelled has failed', async () => {
  const events = [
    summary({ passed: 1 }),
    { type: 'test:pass', data: {} },
    summary({ passed: 5, failed: 1, cancelled: 2 }),
  ]
  const said = await Array.fromAsync(totals(events))
  assert.deepEqual(
    said.map((it) => JSON.parse(it)),
    [{ passed: 5, failed: 3, skipped: 0 }],
  )
})
