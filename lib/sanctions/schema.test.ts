import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldsOf } from '#lib/ground/fields'
import { fromForm, imposeSanctionForm, imposeSanctionInput } from './schema.ts'

const reason = 'Called three readers vermin, after a warning.'
const until = '2027-04-01T00:00:00Z'

const refused: [what: string, input: unknown, field: string][] = [
  ['a kind that is none', { kind: 'exile', reason }, 'kind'],
  ['a kind as a list', { kind: ['ban'], reason }, 'kind'],
  ['a kind as a condition', { kind: { $gt: '' }, reason }, 'kind'],
  ['no reason', { kind: 'ban' }, 'reason'],
  ['a reason of spaces', { kind: 'ban', reason: '   ' }, 'reason'],
  ['a reason of zero width', { kind: 'ban', reason: '\u200b\u200d' }, 'reason'],
  ['a reason of 501 characters', { kind: 'ban', reason: 'x'.repeat(501) }, 'reason'],
  ['a reason as a number', { kind: 'ban', reason: 7 }, 'reason'],
  ['a reason as a list', { kind: 'ban', reason: [reason] }, 'reason'],
  ['a suspension without an end', { kind: 'suspension', reason }, 'until'],
  ['an end as a number', { kind: 'suspension', reason, until: 1_900_000_000_000 }, 'until'],
  ['an end without a zone', { kind: 'suspension', reason, until: '2027-04-01T00:00:00' }, 'until'],
  ['an end that is no day', { kind: 'suspension', reason, until: '2027-02-30T00:00:00Z' }, 'until'],
  ['a ban with an end', { kind: 'ban', reason, until }, 'until'],
  ['a warning with an end', { kind: 'warning', reason, until }, 'until'],
  ['another author of it', { kind: 'ban', reason, byId: 'somebody' }, 'byId'],
  ['another user', { kind: 'ban', reason, userId: 'somebody' }, 'userId'],
  ['a role on the side', { kind: 'warning', reason, role: 'admin' }, 'role'],
  ['nothing', undefined, 'body'],
  ['a list', [{ kind: 'ban', reason }], 'body'],
]

for (const [what, input, field] of refused) {
  test(`${what} is refused, with a sentence at "${field}"`, () => {
    const parsed = imposeSanctionInput.safeParse(input)
    assert.equal(parsed.success, false)
    const sentence = fieldsOf(parsed.error!)[field]
    assert.match(sentence ?? '', /^[A-Z].*\.$/)
  })
}

test('a suspension, a hold with and without an end, a warning and a ban are taken', () => {
  const taken = [
    { kind: 'suspension', reason, until: '2027-04-01T02:00:00+02:00' },
    { kind: 'hold', reason, until },
    { kind: 'hold', reason },
    { kind: 'warning', reason },
    { kind: 'ban', reason: 'x'.repeat(500) },
  ]
  for (const input of taken) assert.equal(imposeSanctionInput.safeParse(input).success, true)
  assert.deepEqual(imposeSanctionInput.parse(taken[0]).until, new Date(until))
})

test('a form says the end in days from now', () => {
  const now = new Date('2027-03-01T12:00:00Z')
  const form = imposeSanctionForm.parse({ kind: 'suspension', days: '7', reason })
  assert.deepEqual(fromForm(form, now).until, new Date('2027-03-08T12:00:00Z'))
  assert.equal(fromForm(imposeSanctionForm.parse({ kind: 'ban', days: '', reason }), now).until, undefined)
})

for (const days of ['0', '-3', '1.5', 'seven', '99999']) {
  test(`a form with ${days} days is refused`, () => {
    assert.equal(imposeSanctionForm.safeParse({ kind: 'suspension', days, reason }).success, false)
  })
}
