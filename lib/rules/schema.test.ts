import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldsOf } from '#lib/ground/fields'
import type { SettingName } from '#lib/ground/settings/schemas'
import { changeSettingInput, settingForm, tryRulesInput } from './schema.ts'

const refused: [what: string, input: unknown][] = [
  ['a switch as a flag', { name: 'commenting', value: true }],
  ['a switch as a list', { name: 'commenting', value: ['off'] }],
  ['a flag as a word', { name: 'premoderated', value: 'true' }],
  ['a flag as a figure', { name: 'premoderated', value: 1 }],
  ['a figure as a word', { name: 'maxLinks', value: '3' }],
  ['a figure as a list', { name: 'maxLinks', value: [3] }],
  ['half a link', { name: 'maxLinks', value: 1.5 }],
  ['a figure below the least', { name: 'postsPerMinute', value: 0 }],
  ['a figure above the most', { name: 'firstCommentsHeld', value: 51 }],
  ['no value', { name: 'maxLinks' }],
  ['a setting that is none', { name: 'password', value: 'x' }],
  ['a setting of the object itself', { name: 'constructor', value: 1 }],
  ['a word with an action that is none', { name: 'words', value: [{ term: 'vermin', action: 'remove' }] }],
  ['a word with something on the side', { name: 'words', value: [{ term: 'vermin', action: 'hold', by: 'me' }] }],
  ['a list of 5,001 words', { name: 'words', value: Array(5_001).fill({ term: 'vermin', action: 'hold' }) }],
  ['something on the side', { name: 'maxLinks', value: 3, role: 'admin' }],
]

for (const [what, input] of refused)
  test(`${what} is refused as a setting`, () => assert.equal(changeSettingInput.safeParse(input).success, false))

const figures: [typed: string, value: number | undefined][] = [
  ['4', 4],
  [' 12 ', 12],
  ['0', 0],
  ['', undefined],
  ['51', undefined],
  ['-1', undefined],
  ['1e1', undefined],
  ['3.5', undefined],
  ['0x10', undefined],
  ['three', undefined],
]

for (const [typed, value] of figures)
  test(`"${typed}" typed as a figure is ${value ?? 'refused'}`, () => {
    const parsed = settingForm('maxLinks').safeParse({ value: typed })
    assert.equal(parsed.data?.value, value)
    if (value === undefined) assert.equal(fieldsOf(parsed.error!).value, 'Write a whole number from 0 to 50.')
  })

test('a form of a flag or a switch is what it says', () => {
  const said = (name: SettingName, value: string) => settingForm(name).safeParse({ value, seen: 'a mark' }).data
  assert.deepEqual(said('premoderated', 'true'), { name: 'premoderated', value: true, seen: 'a mark' })
  assert.deepEqual(said('premoderated', 'false'), { name: 'premoderated', value: false, seen: 'a mark' })
  assert.deepEqual(said('commenting', 'off'), { name: 'commenting', value: 'off', seen: 'a mark' })
  assert.equal(said('commenting', 'sometimes'), undefined)
  assert.equal(said('premoderated', 'on'), undefined)
})

test('the two lists of words are a word or a phrase a line, once each, and holding wins', () => {
  const typed = { hold: 'vermin\r\n  go   home \n\nvermin', note: 'clown\nvermin\n(a+)+$' }
  assert.deepEqual(settingForm('words').parse(typed).value, [
    { term: 'vermin', action: 'hold' },
    { term: 'go home', action: 'hold' },
    { term: 'clown', action: 'note' },
    { term: '(a+)+$', action: 'note' },
  ])
})

for (const term of ['*', '* *', '\u200b', 'x'.repeat(201)])
  test(`a list with the term ${JSON.stringify(term.slice(0, 9))} of ${term.length} is refused with a sentence`, () => {
    const parsed = settingForm('words').safeParse({ hold: `vermin\n${term}`, note: '' })
    assert.match(fieldsOf(parsed.error!).hold ?? '', /^“.*”.*\.$/)
  })

test('two thousand long entries are taken', () => {
  const hold = Array.from({ length: 2_000 }, (_, at) => `${at} ${'long entry '.repeat(17)}`.trim()).join('\n')
  assert.equal((settingForm('words').parse({ hold, note: '' }).value as unknown[]).length, 2_000)
})

const trials: [what: string, input: unknown][] = [
  ['neither a text nor texts', {}],
  ['both a text and texts', { body: 'Good morning.', bodies: ['Good morning.'] }],
  ['a text as a figure', { body: 3 }],
  ['texts as a text', { bodies: 'Good morning.' }],
  ['texts that hold a figure', { bodies: ['Good morning.', 3] }],
  ['1,001 texts', { bodies: Array(1_001).fill('Good morning.') }],
  ['an author who is neither', { body: 'Good morning.', author: 'admin' }],
  ['something on the side', { body: 'Good morning.', staff: true }],
]

for (const [what, input] of trials)
  test(`${what} cannot be tried`, () => assert.equal(tryRulesInput.safeParse(input).success, false))

test('a thousand texts can be tried, by a trusted reader unless said', () => {
  const parsed = tryRulesInput.parse({ bodies: Array(1_000).fill('Good morning.') })
  assert.equal(parsed.author, 'trusted')
})
