import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reasonFor, sentenceFor } from './sentences.ts'

test('a finding an older version kept without the figures of today breaks no page', () => {
  const old = { rule: 'newcomer', outcome: 'hold', evidence: {} } as const
  assert.equal(typeof sentenceFor(old), 'string')
  assert.equal(typeof reasonFor(old), 'string')
})
