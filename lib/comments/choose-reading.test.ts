import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitor } from '#lib/users/policy'
import { findViewer } from '#lib/users/queries/viewer'
import { aPerson } from '#lib/worlds/stage'
import { chooseReading } from './choose-reading.ts'
import { wayIn } from './schema.ts'

const now = new Date('2027-03-01T12:00:00Z')
const choice = { order: 'oldest', threads: 'flat', size: 50 } as const

test('how somebody reads is kept with the account, for whichever browser asks', async () => {
  const maria = await aPerson({ name: 'Maria Lund', now })
  await chooseReading(maria, choice, { now })
  const seen = await findViewer(maria.sessionId, now)
  assert.deepEqual(wayIn(seen.kind === 'person' ? seen.reading : null), choice)
})

test('a visitor has no account to keep a way of reading with', async () => {
  await assert.rejects(chooseReading(visitor, choice, { now }), { reason: 'sign-in' })
})

for (const word of [null, '', '.', 'upside-down.flat.1e9', "oldest'.x"])
  test(`a way of reading that means nothing here, ${JSON.stringify(word)}, is as if none was chosen`, () => {
    assert.deepEqual(wayIn(word).order, undefined)
    assert.deepEqual(wayIn(word).size, undefined)
  })
