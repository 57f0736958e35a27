import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstSet } from './first-set.ts'

test('the guidelines are numbered from one without a gap, so that each has a digit key', () => {
  assert.deepEqual(
    firstSet.map(({ number }) => number),
    [1, 2, 3, 4, 5, 6, 7, 8],
  )
})

test('each speaks to the author and does not shout', () => {
  for (const { sentence, text } of firstSet) {
    assert.match(sentence, /^Your comment .+\b(you|your|please)\b/iu)
    assert.doesNotMatch(sentence + text, /!/u)
  }
})
