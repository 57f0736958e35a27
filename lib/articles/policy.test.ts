import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Commenting, commentingOf, NEVER_CLOSES } from './policy.ts'

const now = new Date('2026-11-02T12:00:00Z')
const before = new Date('2026-11-01T12:00:00Z')
const later = new Date('2026-11-03T12:00:00Z')

const published = new Date('2026-10-19T12:00:00Z')

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
    assert.equal(
      commentingOf({ commenting, closesAt, publishedAt: published }, { commenting: site, closeAfterDays: 0 }, now),
      state,
    ))

const ages: [days: number, closesAt: Date | null, state: Commenting, why: string][] = [
  [0, null, 'open', 'without a setting no article is too old'],
  [15, null, 'open', 'a day before its time it is open'],
  [14, null, 'aged', 'at its time it is closed'],
  [13, null, 'aged', 'after its time it is closed'],
  [1, later, 'open', 'its own moment says more than the setting'],
  [3_650, before, 'aged', 'its own moment says more than the setting, also when it is sooner'],
  [1, NEVER_CLOSES, 'open', 'what was opened by hand does not age'],
]

for (const [closeAfterDays, closesAt, state, why] of ages)
  test(`two weeks old, closing after ${closeAfterDays} days: ${why}`, () =>
    assert.equal(
      commentingOf({ commenting: 'open', closesAt, publishedAt: published }, { commenting: 'on', closeAfterDays }, now),
      state,
    ))
