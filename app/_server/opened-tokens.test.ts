import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encode } from 'next-auth/jwt'
import { config } from '#lib/config'
import { openToken } from './opened-tokens.ts'

const HOUR = 3_600

const aToken = (secret: string) => encode({ token: { sub: 'nell', sid: 'herring' }, secret, maxAge: HOUR })

test('a cookie we sealed is opened, and opened again, until it has run out', async () => {
  const value = await aToken(config.AUTH_SECRET)
  const now = Date.now()
  for (const at of [now, now + 1_000]) assert.equal((await openToken(value, at))?.sid, 'herring')
  assert.equal(await openToken(value, now + (HOUR + 1) * 1_000), null)
})

test('a cookie somebody else sealed, or changed, opens nothing, also beside one that does', async () => {
  const ours = await aToken(config.AUTH_SECRET)
  assert.equal((await openToken(ours, Date.now()))?.sid, 'herring')
  const changed = `${ours.slice(0, -2)}${ours.endsWith('A') ? 'BB' : 'AA'}`
  for (const value of [await aToken('another site’s secret, which is long'), changed, '', 'rubbish'])
    assert.equal(await openToken(value, Date.now()), null)
})
