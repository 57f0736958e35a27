import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stretchesOf } from './marked.ts'

type Mark = [number, number]

const rows: [text: string, marks: Mark[], said: string][] = [
  ['Ask the mayor.', [], 'Ask the mayor.'],
  ['you muppet', [[4, 10]], 'you <muppet>'],
  ['muppet, you', [[0, 6]], '<muppet>, you'],
  [
    'one two three',
    [
      [0, 3],
      [8, 13],
    ],
    '<one> two <three>',
  ],
  [
    'onetwo',
    [
      [0, 3],
      [3, 6],
    ],
    '<one><two>',
  ],
  ['', [], ''],
]
for (const [text, marks, said] of rows)
  test(`“${text}” with ${marks.length} marks reads ${said || 'as nothing'}`, () => {
    const stretches = stretchesOf(text, marks)
    assert.equal(stretches.map((it) => (it.marked ? `<${it.text}>` : it.text)).join(''), said)
    assert.ok(stretches.every((it) => text.startsWith(it.text, it.at)))
  })
