import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { plainText, renderComment } from './markdown.ts'
import { wordsOfHtml } from './words-of-html.ts'

const rows: [body: string, words: string][] = [
  ['They took *nine years* over it.', 'They took nine years over it.'],
  ['One.\n\nTwo.', 'One.\nTwo.'],
  ['> Quoted\n\n- a\n- b', 'Quoted\na\nb'],
  ['1 < 2 && "so" > 0', '1 < 2 && "so" > 0'],
  ['</script><script>alert(1)</script>', '</script><script>alert(1)</script>'],
  ['Write `&amp;` for an ampersand', 'Write &amp; for an ampersand'],
  ['[the report](https://example.com/?a=1&b=2)', 'the report'],
]

for (const [body, words] of rows)
  test(`${JSON.stringify(body)} reads the same without its HTML`, () =>
    assert.equal(wordsOfHtml(renderComment(body)), words))

test('whatever is written, its HTML has the words its Markdown has', () => {
  const piece = fc.constantFrom(
    'a',
    ' ',
    '\n',
    '\n\n',
    '<',
    '>',
    '&',
    '&lt;',
    '"',
    "'",
    '`',
    '*',
    '> ',
    '- ',
    '1. ',
    '[x](http://a.b)',
    '\\',
    '</p>',
  )
  const together = (words: string) => words.replace(/\s+/g, '')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const body = pieces.join('')
      assert.equal(together(wordsOfHtml(renderComment(body))), together(plainText(body)))
    }),
  )
})
