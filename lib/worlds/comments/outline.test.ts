import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outline } from './outline.ts'

test('indentation says who answers whom', () => {
  const [first, second] = outline('- The bus is late.\n  - It always is.\n    - {op} Not on Sundays.\n- I walk.')
  assert.equal(first?.replies[0]?.replies[0]?.body, 'Not on Sundays.')
  assert.equal(first?.replies[0]?.replies[0]?.by, 'op')
  assert.equal(second?.body, 'I walk.')
})

test('marks say what became of a comment', () => {
  const [comment] = outline('- {ada edited removed-4} What about the moon?')
  assert.deepEqual(comment, { body: 'What about the moon?', by: 'ada', edited: true, removed: 4, replies: [] })
})

test('two signs stand for a new paragraph and a new line', () => {
  assert.equal(outline('- > late¶Never:↵- on Sundays')[0]?.body, '> late\n\nNever:\n- on Sundays')
})

test('a line that is no comment is refused, and so is an answer to nothing', () => {
  assert.throws(() => outline('The bus is late.'), /does not read as a comment/)
  assert.throws(() => outline('  - It always is.'), /answers nothing/)
})
