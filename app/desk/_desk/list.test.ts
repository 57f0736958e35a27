import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CaseCard, CaseItem } from '#lib/moderation/desk/views'
import { neighbour, refreshed, wantedOf } from './list.ts'

const item = (id: string, over: Partial<CaseItem> = {}) =>
  ({ id, commentId: `comment-${id}`, openedAt: id, claimedBy: null, mine: false, ...over }) as CaseItem
const card = (id: string) => ({ id, comment: { id: `comment-${id}` } }) as CaseCard
const items = [item('a'), item('b', { claimedBy: 'Omar' }), item('c', { mine: true }), item('d'), item('e')]

const rows: [from: string | null, by: 1 | -1, to: string | undefined][] = [
  ['a', 1, 'd'],
  ['d', -1, 'a'],
  ['e', 1, undefined],
  ['a', -1, undefined],
  [null, 1, 'a'],
  [null, -1, 'e'],
  ['gone', 1, 'a'],
]
for (const [from, by, to] of rows)
  test(`from ${from ?? 'nowhere'} ${by === 1 ? 'down' : 'up'} the list stands ${to ?? 'nothing'} that one may open`, () =>
    assert.equal(neighbour(items, from === null ? null : card(from), by)?.id, to))

test('a comment without a case is asked for by its own id', () => {
  assert.deepEqual(wantedOf(item('a')), { caseId: 'a' })
  assert.deepEqual(wantedOf(item('a', { id: null })), { commentId: 'comment-a' })
})

test('a refreshed list keeps what was loaded after its first page, once', () => {
  const old = { items: ['a', 'b', 'c', 'd'].map((it) => item(it)), next: 'd' }
  const list = refreshed(old, { items: ['b', 'c'].map((it) => item(it)), next: 'c' })
  assert.deepEqual([list.items.map((it) => it.id), list.next], [['b', 'c', 'd'], 'd'])
})

test('a refreshed list that has no second page is just that', () => {
  const old = { items: ['a', 'b', 'c'].map((it) => item(it)), next: null }
  const list = refreshed(old, { items: [item('b')], next: null })
  assert.deepEqual([list.items.map((it) => it.id), list.next], [['b'], null])
})
