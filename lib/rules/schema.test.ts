import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { z } from 'zod'
import { fieldsOf } from '#lib/ground/fields'
import type { SettingName } from '#lib/ground/settings/schemas'
import {
  changeSettingInput,
  hostForm,
  type Proposal,
  ruleForm,
  settingForm,
  termsForm,
  tryRulesInput,
} from './schema.ts'

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

test('terms are a word or a phrase a line, once each', () => {
  const typed = { terms: 'vermin\r\n  go   home \n\nvermin\n(a+)+$', action: 'hold', severity: '2' }
  const terms = ['vermin', 'go home', '(a+)+$']
  assert.deepEqual(termsForm.parse(typed), { kind: 'terms', terms, action: 'hold', severity: 2 })
})

for (const term of ['*', '* *', '\u200b', 'x'.repeat(201)])
  test(`a list with the term ${JSON.stringify(term.slice(0, 9))} of ${term.length} is refused with a sentence`, () => {
    const parsed = termsForm.safeParse({ terms: `vermin\n${term}`, action: 'note', severity: '1' })
    assert.match(fieldsOf(parsed.error!).terms ?? '', /^“.*”.*\.$/)
  })

test('two thousand long entries are taken, and 5,001 are not', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, at) => `${at} ${'long entry '.repeat(17)}`.trim()).join('\n')
  const taken = (count: number) => termsForm.safeParse({ terms: lines(count), action: 'note', severity: '1' }).success
  assert.deepEqual([taken(2_000), taken(5_001), taken(0)], [true, false, false])
})

const proposals: [what: string, form: z.ZodType, input: unknown][] = [
  ['a term that removes', termsForm, { terms: 'vermin', action: 'remove', severity: '2' }],
  ['a severity of four', termsForm, { terms: 'vermin', action: 'hold', severity: '4' }],
  ['terms with something on the side', termsForm, { terms: 'vermin', action: 'hold', severity: '2', by: 'me' }],
  ['a host that is a word', hostForm, { host: 'vermin', action: 'hold', reason: '' }],
  ['a host that removes', hostForm, { host: 'example.org', action: 'remove', reason: '' }],
  ['a mode that is none', ruleForm('campaign'), { mode: 'remove', authors: '3' }],
  ['a figure too low', ruleForm('campaign'), { mode: 'on', authors: '1' }],
  ['no figure', ruleForm('campaign'), { mode: 'on' }],
  ['a figure of another rule', ruleForm('removals'), { mode: 'on', removals: '3', authors: '3' }],
]

for (const [what, form, input] of proposals)
  test(`${what} is refused as a change of the rules`, () => assert.equal(form.safeParse(input).success, false))

test('a host can be given as an address, and counts as browsers look it up', () => {
  const said = { action: 'hold', reason: 'Adverts', days: '30' }
  const hosts = ['https://WWW.Example.org/x?y', 'www.example.org.', 'bücher.example'].map(
    (host) => hostForm.parse({ host, ...said }) as Extract<Proposal, { kind: 'host' }>,
  )
  assert.deepEqual(
    hosts.map((it) => it.host),
    ['www.example.org', 'www.example.org', 'xn--bcher-kva.example'],
  )
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
