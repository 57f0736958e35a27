import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { excerpt, shorten } from './excerpt.ts'
import { countCharacters } from './lines.ts'

test('an excerpt is one line of plain words, cut between words', () => {
  assert.equal(excerpt('I **agree**\n\nwith [Maria](https://example.com).', 80), 'I agree with Maria.')
  assert.equal(excerpt('The council should have asked the people who live there', 30), 'The council should have asked…')
  assert.equal(excerpt('Donaudampfschifffahrtsgesellschaft', 10), 'Donaudamp…')
})

test('an excerpt never cuts a family, a flag or a letter with its accents', () => {
  const family = '👩‍👩‍👧'
  assert.equal(shorten(`${family}${family}${family}`, 11), `${family}${family}…`)
  assert.equal(shorten('🇩🇪🇫🇷🇮🇹', 4), '🇩🇪…')
  assert.equal(shorten('e\u0301e\u0301e\u0301', 4), 'e\u0301…')
})

test('an excerpt is never longer than asked and never holds half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (words, max) => {
      const short = shorten(words, max)
      assert.ok(countCharacters(short) <= max)
      assert.doesNotMatch(short, /\p{Cs}/u)
    }),
  )
})
