import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomOf } from './random.ts'

test('a name always gives the same numbers, and another name others', () => {
  const drawn = (name: string) => {
    const random = randomOf(name)
    return Array.from({ length: 5 }, () => random.next())
  }
  assert.deepEqual(drawn('busy'), drawn('busy'))
  assert.notDeepEqual(drawn('busy'), drawn('quiet'))
})

test('numbers lie between nought and one and spread evenly', () => {
  const random = randomOf('even')
  const numbers = Array.from({ length: 10_000 }, () => random.next())
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  assert.ok(numbers.every((number) => number >= 0 && number < 1))
  assert.ok(Math.abs(mean - 0.5) < 0.02)
})

test('shuffling loses nothing and leaves the list it was given alone', () => {
  const list = Object.freeze([1, 2, 3, 4, 5, 6, 7, 8])
  const shuffled = randomOf('cards').shuffle(list)
  assert.deepEqual(shuffled.toSorted(), list)
  assert.notDeepEqual(shuffled, list)
})

test('nothing can be picked from an empty list', () => {
  assert.throws(() => randomOf('empty').pick([]), /nothing to pick/)
})
