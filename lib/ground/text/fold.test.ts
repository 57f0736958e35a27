import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fold, foldWithOffsets, spanOf, wordsOf } from './fold.ts'

test('plain words fold to themselves in lower case', () => {
  assert.equal(fold('The Council voted 7:1 on modern corn (really).'), 'the council voted 7:1 on modern corn (really).')
})

test('however a word is dressed, it folds to the same letters', () => {
  const dressed = [
    'scum',
    'SCUM',
    's\u200Bc\u200Du\u2060m',
    's\u00ADcum',
    'ｓｃｕｍ',
    '𝖘𝖈𝖚𝖒',
    '🅢🅒🅤🅜',
    '🇸🇨🇺🇲',
    'ѕсum',
    'ꜱᴄᴜᴍ',
    'şçüm',
    's\u0336c\u0336u\u0336m\u0336',
    's\u0E47cum',
    '\u3164scum\u2800',
    's\u{E0063}cum',
  ]
  for (const word of dressed) assert.equal(fold(word), 'scum', word)
})

test('spelling that is not an accent stays', () => {
  assert.notEqual(fold('राम'), fold('रीमा'))
  assert.notEqual(fold('かき'), fold('がぎ'))
  assert.equal(fold('Straße'), fold('STRASSE'))
  assert.equal(fold('Łukasz'), 'lukasz')
  assert.equal(fold('أَحمد'), fold('احمد'))
})

test('a place in the folded text leads back to the place in the original', () => {
  const text = 'You 𝖘\u200B𝖈𝖚\u0301𝖒, ﬁne'
  const folded = foldWithOffsets(text)
  const start = folded.folded.indexOf('scum')
  const [from, to] = spanOf(folded, start, start + 4)
  assert.equal(text.slice(from, to), '𝖘\u200B𝖈𝖚\u0301𝖒')
  assert.equal(folded.offsets.length, folded.folded.length + 1)
})

test('offsets never go back, never leave the text and never cut a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { folded, offsets } = foldWithOffsets(text)
      assert.equal(offsets.length, folded.length + 1)
      assert.equal(offsets.at(-1), text.length)
      offsets.forEach((at, unit) => {
        assert.ok(unit === 0 || at >= offsets[unit - 1]!)
        assert.ok(!/^[\uDC00-\uDFFF]/.test(text.slice(at)) || !/[\uD800-\uDBFF]$/.test(text.slice(0, at)))
      })
    }),
  )
})

test('words are folded, and an apostrophe belongs to its word', () => {
  assert.deepEqual(wordsOf('Don’t SHOUT — „Grüße“, 2nd'), ["don't", 'shout', 'grusse', '2nd'])
  assert.deepEqual(wordsOf('… !'), [])
})
