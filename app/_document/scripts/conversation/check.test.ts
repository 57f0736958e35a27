import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isWorthChecking } from './check.ts'

const worth = [
  'See https://example.org',
  'at shop.example now',
  'ada@example.org',
  '+44 20 7946 0018',
  'WHY DID THEY DO THIS',
]
const not = ['A quiet thought, without more.', 'It cost 1,200 in 2019.', 'The EU and the UN met.', '']

test('a writer is told while typing only about what may matter, so that most words never leave the browser early', () => {
  for (const text of worth) assert.equal(isWorthChecking(text), true, text)
  for (const text of not) assert.equal(isWorthChecking(text), false, text)
  assert.equal(isWorthChecking('a'.repeat(5_001)), true)
})
