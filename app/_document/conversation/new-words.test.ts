import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newWords } from './new-words.ts'

const rows: [count: number, words: string][] = [
  [1, '1 new since your last visit'],
  [12, '12 new since your last visit'],
  [99, '99 new since your last visit'],
  [100, '99+ new since your last visit'],
]

for (const [count, words] of rows)
  test(`of ${count} a reader is told: ${words}`, () => assert.equal(newWords(count), words))
