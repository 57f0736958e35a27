import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countCharacters, hasControl, hasMarkupOrZeroWidth, isInvisible, tidyLine, tidyText } from './lines.ts'

test('nothing but space, fillers and zero width is invisible', () => {
  const fillers = [
    '',
    ' \n\t',
    '\u3164',
    '\u2800',
    '\u115F\u1160',
    '\uFFA0',
    '\u034F',
    '\u180B\u180F',
    '\uFE0F\u{E0100}',
  ]
  for (const text of [...fillers, '\u200B\u200D\uFEFF', '\u202E\u2066', '\u00AD', '\uFFFC', '\uD800', '\u0000'])
    assert.equal(isInvisible(text), true, JSON.stringify(text))
})

test('a single visible character is enough to be read', () => {
  for (const text of ['.', '\u3164a', '👍', '❤️', 'م', 'が', ' 1 ', '\u202E!'])
    assert.equal(isInvisible(text), false, text)
})

test('control characters, halves of characters and unusual line ends are found, tabs and line breaks are not', () => {
  const bad = ['a\u0000b', 'a\u001Bb', 'a\u007Fb', 'a\u0085b', 'a\u009Fb', 'a\uD83Db', '\uDE00', 'a\u2028b', 'a\uFFFEb']
  for (const text of bad) assert.equal(hasControl(text), true, JSON.stringify(text))
  for (const text of ['one\ntwo\tthree\r\nfour', '😀 é e\u0301', '\u200Bزن'])
    assert.equal(hasControl(text), false, text)
})

test('a line is composed and has single spaces, and keeps a line break to be refused', () => {
  assert.equal(tidyLine('  Jo\u0308rg \u00A0 \u3000Meyer '), 'Jörg Meyer')
  assert.equal(tidyLine('Ada\nBcc: everyone@example.test'), 'Ada\nBcc: everyone@example.test')
})

test('a text keeps its words and has one kind of line break', () => {
  assert.equal(tidyText('one\r\ntwo\rthree\u2028four  \n\n \t'), 'one\ntwo\nthree\nfour')
  assert.equal(tidyText('e\u0301  kept'), 'e\u0301  kept')
})

test('angle brackets, zero width, direction marks and fillers are refused in names and titles', () => {
  const bad = [
    '<b>Ada',
    'Ada>',
    'Ada\u200B',
    'A\u200Dda',
    'A\u200Cda',
    'Ada\u202Eevil',
    'Ada\u200F',
    'Ada\uFE0F',
    'A\u00ADda',
    '\u2800Ada',
    'مي\u200C',
    'سلام\u200Ca',
  ]
  for (const text of bad) assert.equal(hasMarkupOrZeroWidth(text), true, JSON.stringify(text))
})

test('a joiner that a script needs is welcome, and so is the heart of an emoji', () => {
  for (const text of ['می\u200Cخواهم', 'ක්\u200Dරියා', 'क्\u200Dष', 'Anna ❤️', "O'Neil & “Söhne”"])
    assert.equal(hasMarkupOrZeroWidth(text), false, text)
})

test('characters are counted as a person would, not in halves', () => {
  assert.equal(countCharacters('a😀é'), 3)
  assert.equal(countCharacters('\uD83D'), 1)
  assert.equal(countCharacters(''), 0)
})
