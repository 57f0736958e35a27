import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Commenting, commentingOf } from './policy.ts'

const now = new Date('2026-11-02T12:00:00Z')
const before = new Date('2026-11-01T12:00:00Z')
const later = new Date('2026-11-03T12:00:00Z')

const rows: [commenting: 'open' | 'closed', closesAt: Date | null, site: 'on' | 'off', state: Commenting][] = [
  ['open', null, 'on', 'open'],
  ['open', later, 'on', 'open'],
  ['open', now, 'on', 'aged'],
  ['open', before, 'on', 'aged'],
  ['closed', null, 'on', 'closed'],
  ['closed', before, 'on', 'closed'],
  ['open', null, 'off', 'off'],
  ['closed', before, 'off', 'off'],
]

for (const [commenting, closesAt, site, state] of rows)
  test(`${commenting}, closing ${closesAt?.toISOString() ?? 'never'}, the site ${site}: ${state}`, () =>
    assert.equal(commentingOf({ commenting, closesAt }, { commenting: site }, now), state))
