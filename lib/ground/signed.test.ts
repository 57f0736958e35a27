import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSigned, signed } from './signed.ts'

test('what the site signed is read again, and nothing else is', () => {
  const token = signed('leave', 'nell reply')
  assert.match(token, /^[\w.-]+$/)
  assert.equal(readSigned('leave', token), 'nell reply')
  assert.equal(readSigned('confirm', token), undefined)
  const [text = '', mark = ''] = token.split('.')
  const other = Buffer.from('rolf reply').toString('base64url')
  for (const wrong of [
    `${other}.${mark}`,
    text,
    `${text}.`,
    `${text}.${mark.slice(1)}`,
    `${text}.${mark}0`,
    '',
    '.',
    'é.é',
  ])
    assert.equal(readSigned('leave', wrong), undefined)
})
