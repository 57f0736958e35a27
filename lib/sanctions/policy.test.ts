import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SanctionKind } from '#db/choices'
import { goodStanding, type Person, type Role, visitor } from '#lib/users/policy'
import { addsTo, isInForce, maySanction, maySeeSanctions } from './policy.ts'

const DAY = 86_400_000
const now = new Date('2027-03-01T12:00:00Z')
const inDays = (days: number) => new Date(now.getTime() + days * DAY)

const person = (role: Role, over: Partial<Person> = {}): Person => ({
  kind: 'person',
  unread: 0,
  id: `the ${role}`,
  name: 'Ines Marten',
  role,
  badge: null,
  sessionId: 'a session',
  confirmedAt: new Date(0),
  standing: goodStanding,
  joinedAt: new Date(0),
  ...over,
})

type Row = [who: Role, kind: SanctionKind, days: number | null, on: Role, may: boolean]

const powers: Row[] = [
  ['admin', 'warning', null, 'reader', true],
  ['admin', 'hold', null, 'moderator', true],
  ['admin', 'suspension', 400, 'reader', true],
  ['admin', 'suspension', 400, 'admin', true],
  ['admin', 'ban', null, 'moderator', true],
  ['admin', 'ban', null, 'admin', true],
  ['moderator', 'warning', null, 'reader', true],
  ['moderator', 'hold', null, 'reader', true],
  ['moderator', 'suspension', 30, 'reader', true],
  ['moderator', 'suspension', 30.01, 'reader', false],
  ['moderator', 'suspension', null, 'reader', false],
  ['moderator', 'ban', null, 'reader', false],
  ['moderator', 'ban', 1, 'reader', false],
  ['moderator', 'warning', null, 'moderator', false],
  ['moderator', 'warning', null, 'admin', false],
  ['moderator', 'suspension', 1, 'admin', false],
  ['reader', 'warning', null, 'reader', false],
  ['reader', 'ban', null, 'admin', false],
]

for (const [who, kind, days, on, may] of powers) {
  const length = days === null ? '' : ` of ${days} days`
  test(`the ${who} ${may ? 'may' : 'may not'} give ${on === 'admin' ? 'an' : 'a'} ${on} a ${kind}${length}`, () => {
    const until = days === null ? null : inDays(days)
    assert.equal(maySanction(person(who), { id: 'someone else', role: on }, { kind, imposedAt: now, until }), may)
  })
}

test('case 15: nobody may sanction themselves, whatever their role', () => {
  const term = { kind: 'warning', imposedAt: now, until: null } as const
  for (const role of ['reader', 'moderator', 'admin'] as const)
    assert.equal(maySanction(person(role), { id: `the ${role}`, role }, term), false)
})

test('a visitor and a banned or suspended admin may sanction nobody', () => {
  const term = { kind: 'warning', imposedAt: now, until: null } as const
  const reader = { id: 'someone else', role: 'reader' } as const
  const banned = person('admin', { standing: { kind: 'ban', until: null, reason: 'Sold the mailing list.' } })
  const suspended = person('admin', { standing: { kind: 'suspension', until: inDays(2), reason: 'Shouting.' } })
  for (const viewer of [visitor, banned, suspended]) assert.equal(maySanction(viewer, reader, term), false)
})

test('staff see what sanctions anybody has, readers their own, visitors none', () => {
  assert.equal(maySeeSanctions(person('moderator'), 'someone else'), true)
  assert.equal(maySeeSanctions(person('reader'), 'the reader'), true)
  assert.equal(maySeeSanctions(person('reader'), 'someone else'), false)
  assert.equal(maySeeSanctions(visitor, 'someone else'), false)
})

test('a sanction is in force until the moment it ends or is lifted', () => {
  const open = { until: null, liftedAt: null }
  assert.equal(isInForce(open, now), true)
  assert.equal(isInForce({ ...open, until: inDays(1) }, now), true)
  assert.equal(isInForce({ ...open, until: now }, now), false)
  assert.equal(isInForce({ ...open, liftedAt: now }, now), false)
})

const term = (kind: SanctionKind, days: number | null) => ({
  kind,
  imposedAt: now,
  until: days === null ? null : inDays(days),
})

const additions: [inForce: ReturnType<typeof term>[], wish: ReturnType<typeof term>, adds: boolean][] = [
  [[], term('ban', null), true],
  [[term('ban', null)], term('ban', null), false],
  [[term('ban', null)], term('suspension', 3), true],
  [[term('suspension', 5)], term('suspension', 3), false],
  [[term('suspension', 5)], term('suspension', 5), false],
  [[term('suspension', 5)], term('suspension', 6), true],
  [[term('hold', 5)], term('hold', null), true],
  [[term('hold', null)], term('hold', 5), false],
  [[term('warning', null)], term('warning', null), true],
]

for (const [inForce, wish, adds] of additions) {
  const said = (it: ReturnType<typeof term>) => `${it.kind} until ${it.until?.toISOString() ?? 'lifted'}`
  test(`beside ${inForce.map(said).join() || 'nothing'} a ${said(wish)} ${adds ? 'adds something' : 'adds nothing'}`, () =>
    assert.equal(addsTo(inForce, wish), adds))
}
