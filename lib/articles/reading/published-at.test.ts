import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publishedAtOf } from './published-at.ts'

const rows: [written: string, moment: string][] = [
  ['2023-06-18 17:26:39', '2023-06-18T17:26:39.000Z'],
  ['2023-06-18 17:26', '2023-06-18T17:26:00.000Z'],
  ['2023-06-18', '2023-06-18T00:00:00.000Z'],
  [' 2023-06-18T17:26:39Z ', '2023-06-18T17:26:39.000Z'],
  ['2023-06-18 17:26:39 UTC', '2023-06-18T17:26:39.000Z'],
  ['2023-06-18T17:26:39.123Z', '2023-06-18T17:26:39.000Z'],
  ['2023-06-18T01:00:00+02:00', '2023-06-17T23:00:00.000Z'],
  ['2023-06-18 17:26:39 -0530', '2023-06-18T22:56:39.000Z'],
  ['2024-02-29', '2024-02-29T00:00:00.000Z'],
]

for (const [written, moment] of rows)
  test(`“${written}” means ${moment}`, () => assert.equal(publishedAtOf(written).toISOString(), moment))

const refused = [
  '',
  '18 June 2023',
  '2023-02-29',
  '2023-13-01',
  '2023-06-18 24:00:00',
  '2023-06-18 17:60',
  '0050-01-01',
  '2023-06-18T17:26:39+15:00',
  '2023-06-18T17:26:39+01:75',
]

for (const written of refused)
  test(`“${written}” is refused as no date`, () =>
    assert.throws(() => publishedAtOf(written), { code: 'article-impossible-date' }))
