import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextCookie, nextIn, noNextCookie } from './next-cookie.ts'
import { safePath } from './next-path.ts'

const ours = [
  '/',
  '/articles/old-bridge',
  '/articles/old-bridge/comments?order=oldest&size=50#comment-1',
  '/desk/waiting',
  '/articles/caf%C3%A9',
]

const notOurs = [
  'https://evil.example',
  'https:evil.example',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\/evil.example',
  '/\\/evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '\t//evil.example',
  ' //evil.example',
  '/articles\r\nLocation: https://evil.example',
  'javascript:alert(1)',
  'data:text/html,hello',
  'evil.example',
  '@evil.example',
  '%2F%2Fevil.example',
  '',
]

for (const path of ours)
  test(`signing in leads back to ${path}`, () => {
    assert.equal(safePath(path), path)
  })

for (const path of notOurs)
  test(`signing in leads to the front page instead of ${JSON.stringify(path)}`, () => {
    assert.equal(safePath(path), '/')
  })

test('case 18: whatever is asked for, a browser stays on this site', () => {
  for (const path of [
    ...ours,
    ...notOurs,
    '/%2F/evil.example',
    '/..//evil.example',
    '/.//evil.example',
    '/%5Cevil.example',
  ]) {
    const led = new URL(safePath(path), 'https://site.example')
    assert.equal(led.origin, 'https://site.example', path)
  }
})

test('nothing asked for is the front page', () => {
  assert.equal(safePath(null), '/')
  assert.equal(safePath(undefined), '/')
})

const asking = (cookie: string) => new Request('http://127.0.0.1:3000/verify', { headers: { cookie } })
const pairOf = (setCookie: string) => setCookie.split(';')[0] ?? ''

test('where somebody was going is remembered while they look at their mail', () => {
  const path = '/articles/old-bridge/comments?order=oldest#comment-1'
  const cookie = nextCookie(path)
  assert.match(cookie, /; HttpOnly; SameSite=Lax/)
  assert.equal(nextIn(asking(`other=1; ${pairOf(cookie)}`)), path)
  assert.match(noNextCookie(), /Max-Age=0/)
})

test('a cookie somebody else wrote leads nowhere else', () => {
  assert.equal(nextIn(asking('')), '/')
  for (const value of [
    '//evil.example',
    '%2F%2Fevil.example',
    'https%3A%2F%2Fevil.example',
    '%E0%A4%A',
    '%2F%5Cevil.example',
  ])
    assert.equal(nextIn(asking(`below-the-line.next=${value}`)), '/')
  assert.doesNotMatch(nextCookie('/a; Domain=evil.example\r\nSet-Cookie: x=1'), /evil/)
})
