import assert from 'node:assert/strict'
import { test } from 'node:test'
import { liveWords } from '../../../conversation/live-words.ts'
import { counted } from './forms.ts'

const rows: [count: number, sentence: string][] = [
  [1, '1 new comment'],
  [2, '2 new comments'],
  [21, '21 new comments'],
  [1_234, '1,234 new comments'],
]
for (const [count, sentence] of rows)
  test(`${count} is said as “${sentence}”`, () => assert.equal(counted(liveWords.new, count, 'en'), sentence))

test('every form holds the place of its number', () => {
  for (const forms of [liveWords.new, liveWords.shown, liveWords.recommends])
    for (const form of Object.values(forms)) assert.match(form, /#/)
})

test('a language with other forms gets its own', () => {
  const polish = { one: '# komentarz', few: '# komentarze', many: '# komentarzy' }
  const said = [1, 3, 5].map((count) => counted(polish, count, 'pl'))
  assert.deepEqual(said, ['1 komentarz', '3 komentarze', '5 komentarzy'])
})
