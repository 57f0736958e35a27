import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderArticle } from '#lib/ground/text/markdown'
import { splitAfter } from './split-after.ts'

const html = renderArticle('One.\n\n## A sub-head\n\n> Quoted.\n>\n> Twice.\n\n- a\n\n- b\n\nTwo.\n\nThree.')

test('the place is after a paragraph of the article, not of a quote or a list in it', () => {
  const [before, after] = splitAfter(html, 2)
  assert.ok(before.endsWith('<p>Two.</p>'))
  assert.equal(after, '<p>Three.</p>')
  assert.ok(splitAfter(html, 1)[0].endsWith('<p>One.</p>'))
})

test('an article that is shorter than that is not cut', () => {
  assert.deepEqual(splitAfter(html, 4), [html, ''])
  assert.deepEqual(splitAfter('', 1), ['', ''])
  assert.equal(splitAfter(html, 3)[1], '')
})
