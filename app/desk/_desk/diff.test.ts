import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { diffWords, type Piece } from './diff.ts'

const told = (pieces: Piece[]) =>
  pieces.map(({ kind, text }) => ({ same: text, gone: `[-${text}-]`, new: `[+${text}+]` })[kind]).join('')

const rows: [before: string, after: string, said: string][] = [
  ['The bridge is fine.', 'The bridge is fine.', 'The bridge is fine.'],
  ['The bridge is fine.', 'The bridge is awful.', 'The bridge is [-fine.-][+awful.+]'],
  ['Lovely.', 'Lovely. Buy pills.', 'Lovely.[+ Buy pills.+]'],
  ['', 'Hello', '[+Hello+]'],
  ['Gone now', '', '[-Gone now-]'],
  ['a b c', 'a c', 'a [-b -]c'],
]
for (const [before, after, said] of rows)
  test(`from “${before}” to “${after}”`, () => assert.equal(told(diffWords(before, after)), said))

test('what stayed and went is the old text, what stayed and came is the new one', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n', 'tram')).map((some) => some.join(''))
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = diffWords(before, after)
      const without = (kind: Piece['kind']) => pieces.filter((it) => it.kind !== kind).map((it) => it.text)
      assert.equal(without('new').join(''), before)
      assert.equal(without('gone').join(''), after)
    }),
  )
})

test('two texts of five thousand letters and spaces are told apart in one piece each', () => {
  const pieces = diffWords('a '.repeat(2_500), 'b '.repeat(2_500))
  assert.deepEqual(
    pieces.map((it) => it.kind),
    ['gone', 'new'],
  )
})
