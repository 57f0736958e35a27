import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EVERYWHERE, keptAnswers } from './kept-answers.ts'

const NOON = Date.parse('2026-11-23T12:00:00Z')
const answer = (words: string) => ({ headers: [], body: Buffer.from(words), etag: undefined })

/** Room for so many bytes, and a way to fill it. */
function aRoom(mostBytes: number) {
  const kept = keptAnswers(mostBytes)
  const keep = (key: string, { shelf = 'ferry', words = 'herring' } = {}) =>
    kept.keep(key, answer(words), { shelf, until: NOON })
  const isKept = (key: string) => kept.find(key, NOON) !== undefined
  return { kept, keep, isKept }
}

test('what is kept is found until its time has come, and not a moment longer', () => {
  const { kept, keep } = aRoom(100)
  keep('/articles/ferry')
  assert.equal(kept.find('/articles/ferry', NOON)?.body.toString(), 'herring')
  assert.equal(kept.find('/articles/ferry', NOON + 1), undefined)
})

test('when the room is full, what was asked for least lately leaves first', () => {
  const { keep, isKept } = aRoom('herring'.length * 3)
  for (const key of ['oldest', 'older', 'new']) keep(key)
  assert.ok(isKept('oldest'))
  keep('newest')
  assert.deepEqual(['oldest', 'older', 'new', 'newest'].filter(isKept), ['oldest', 'new', 'newest'])
})

test('what is kept again takes the place of what was, and counts once', () => {
  const { kept, keep, isKept } = aRoom('herring'.length * 2)
  keep('/articles/ferry')
  for (let n = 0; n < 10; n++) keep('/', { shelf: EVERYWHERE, words: 'halibut' })
  assert.ok(isKept('/articles/ferry'))
  assert.equal(kept.find('/', NOON)?.body.toString(), 'halibut')
})

test('what is larger than the room is not kept', () => {
  const { keep, isKept } = aRoom(10)
  keep('/articles/ferry', { words: 'a very long answer' })
  assert.ok(!isKept('/articles/ferry'))
})

test('what happens to an article takes its shelf and what belongs to none, and leaves the others', () => {
  const { kept, keep, isKept } = aRoom(1_000)
  keep('/articles/ferry')
  keep('/articles/ferry/comments')
  keep('/articles/bridge', { shelf: 'bridge' })
  keep('/', { shelf: EVERYWHERE })
  kept.clearFor('ferry')
  const all = ['/articles/ferry', '/articles/ferry/comments', '/articles/bridge', '/']
  assert.deepEqual(all.filter(isKept), ['/articles/bridge'])
})

test('a moment tells whether a shelf has been cleared since, by itself or with all others', () => {
  const { kept } = aRoom(1_000)
  const [ferry, bridge, everywhere] = ['ferry', 'bridge', EVERYWHERE].map(kept.momentOf)
  kept.clearFor('ferry')
  assert.notEqual(kept.momentOf('ferry'), ferry)
  assert.notEqual(kept.momentOf(EVERYWHERE), everywhere)
  assert.equal(kept.momentOf('bridge'), bridge)
  kept.clearAll()
  assert.notEqual(kept.momentOf('bridge'), bridge)
})
