import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Conversation } from '#lib/comments/queries/read-conversation'
import { goodStanding, type Person, type Standing, visitor } from '#lib/users/policy'
import { notes, whyNot } from './states.ts'

const ada: Person = {
  kind: 'person',
  unread: 0,
  id: 'p1',
  name: 'Ada Okafor',
  role: 'reader',
  badge: null,
  sessionId: 's1',
  confirmedAt: new Date(0),
  joinedAt: new Date(0),
  standing: goodStanding,
}
const until = new Date('2026-12-01T09:30:00Z')
const article = { id: 'a1', slug: 'bridge', headline: 'Bridge', commenting: 'open', premoderated: false } as const
const seen = (over: Partial<Conversation['article']> = {}) => ({ article: { ...article, ...over } }) as Conversation
const standing = (kind: Standing['kind'], end: Date | null) => ({
  ...ada,
  standing: { kind, until: end, reason: 'Three insults.' },
})

test('who can comment is told nothing', () => {
  for (const viewer of [ada, visitor, standing('hold', null)]) assert.equal(whyNot({ view: seen(), viewer }), undefined)
})

const silences: [who: string, over: Partial<Conversation['article']>, viewer: Person, says: RegExp][] = [
  ['while commenting is off', { commenting: 'off' }, ada, /switched off on the whole site/],
  ['under a closed article', { commenting: 'closed' }, ada, /Comments on this article are closed/],
  ['under an old article', { commenting: 'aged' }, ada, /no longer new/],
  ['while suspended', {}, standing('suspension', until), /until 1 December 2026 at 09:30 UTC.*Three insults/],
  ['suspended without an end', {}, standing('suspension', null), /at the moment.*Three insults/],
  ['when banned', {}, standing('ban', null), /no longer comment.*Three insults/],
]

for (const [when, over, viewer, says] of silences)
  test(`a reader is told why nothing can be written ${when}`, () => {
    assert.match(whyNot({ view: seen(over), viewer }) ?? '', says)
  })

test('a writer knows beforehand that a comment will wait', () => {
  assert.deepEqual(notes({ view: seen(), viewer: ada }), [])
  assert.match(notes({ view: seen({ premoderated: true }), viewer: visitor }).join(), /every comment waits/)
  assert.match(notes({ view: seen(), viewer: standing('hold', null) }).join(), /waits for a moderator.*Three insults/)
})
