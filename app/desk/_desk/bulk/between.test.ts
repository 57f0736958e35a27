import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from './use-selection.ts'

const items = ['a', 'b', null, 'c', 'd'].map((commentId) => ({ commentId, mine: commentId === 'c' }))

test('a stretch is the same from either end, without names and without one’s own', () => {
  assert.deepEqual(between(items, 'a', 'd'), ['a', 'b', 'd'])
  assert.deepEqual(between(items, 'd', 'b'), ['b', 'd'])
  assert.deepEqual(between(items, 'b', 'b'), ['b'])
})
