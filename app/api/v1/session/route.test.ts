import '#db/testing'
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { ADDRESS_HEADER } from '#app/_server/address'
import { SESSION_COOKIE } from '#app/_server/session-cookie'
import { config } from '#lib/config'
import { createUser } from '#lib/users/create-user'
import { operator, type Role } from '#lib/users/policy'
import { GET } from '../me/route.ts'
import { DELETE, POST } from './route.ts'

const password = 'four herons at dusk'
const letters = () => randomUUID().replace(/[^a-f]/g, '')

async function anAccount(role: Role = 'reader') {
  const [email, name] = [`nell.${randomUUID()}@example.test`, `Nell ${letters()}`]
  const { id } = await createUser(operator, { email, name, password, role }, new Date())
  return { id, email, name, role }
}

const path = `${config.origin}/api/v1/session`
const own = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }

const post = (body: unknown, headers: Record<string, string> = own) =>
  POST(
    new Request(path, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { [ADDRESS_HEADER]: randomUUID(), ...headers },
    }),
  )

const me = (cookie?: string) => GET(new Request(`${config.origin}/api/v1/me`, { headers: cookie ? { cookie } : {} }))

const leave = (cookie: string, headers: Record<string, string> = own) =>
  DELETE(new Request(path, { method: 'DELETE', headers: { cookie, ...headers } }))

const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? ''
const codeOf = async (response: Response) => (await response.json()).error.code

test('signing in answers who that is, and its cookie says so on the next request', async () => {
  const { id, email, name } = await anAccount()
  const response = await post({ email, password })
  assert.equal(response.status, 200)
  const said = { user: { id, name, role: 'reader' }, standing: { kind: 'good', until: null, reason: null } }
  assert.deepEqual(await response.json(), said)
  assert.equal(response.headers.get('cache-control'), 'private, no-store')
  const again = await me(cookieOf(response))
  assert.equal(again.status, 200)
  assert.deepEqual(await again.json(), said)
})

test('the cookie is out of reach of scripts and other sites, and holds nothing to read', async () => {
  const { id, email } = await anAccount()
  const cookie = (await post({ email, password })).headers.get('set-cookie') ?? ''
  assert.ok(cookie.startsWith(`${SESSION_COOKIE}=`))
  for (const part of ['HttpOnly', 'SameSite=Lax', 'Path=/']) assert.ok(cookie.split('; ').includes(part), part)
  assert.doesNotMatch(Buffer.from(cookie, 'base64url').toString(), new RegExp(id))
})

test('signing out ends the session for everybody who has its cookie', async () => {
  const { email } = await anAccount()
  const cookie = cookieOf(await post({ email, password }))
  const left = await leave(cookie)
  assert.equal(left.status, 204)
  assert.match(left.headers.get('set-cookie') ?? '', /Max-Age=0/)
  const after = await me(cookie)
  assert.equal(after.status, 401)
  assert.equal(await codeOf(after), 'sign-in')
  assert.equal((await leave(cookie)).status, 401)
})

test('a visitor, a made-up cookie and one that was tampered with are nobody', async () => {
  const { email } = await anAccount('admin')
  const cookie = cookieOf(await post({ email, password }))
  const tampered = `${cookie.slice(0, -3)}AAA`
  for (const shown of [undefined, `${SESSION_COOKIE}=made-up`, tampered]) assert.equal((await me(shown)).status, 401)
})

test('a wrong password and an address nobody has are refused alike', async () => {
  const { email } = await anAccount()
  const answers = await Promise.all(
    [
      { email, password: 'not the password' },
      { email: `nobody.${randomUUID()}@example.test`, password },
    ].map(async (typed) => {
      const response = await post(typed)
      return { status: response.status, cookie: response.headers.get('set-cookie'), said: await response.json() }
    }),
  )
  assert.deepEqual(answers[0], answers[1])
  assert.equal(answers[0]?.status, 401)
  assert.equal(answers[0]?.cookie, null)
  assert.equal(answers[0]?.said.error.code, 'wrong-password')
})

test('case 22: too many guesses are told when to try again, whatever is in the query string', async () => {
  const { email } = await anAccount()
  const headers = { ...own, [ADDRESS_HEADER]: randomUUID() }
  const guess = (at: number) =>
    POST(
      new Request(`${path}?attempt=${at}`, {
        method: 'POST',
        headers: { ...headers, 'x-forwarded-for': `198.51.100.${at}`, 'x-real-ip': `198.51.100.${at}` },
        body: JSON.stringify({ email, password: `guess ${at}` }),
      }),
    )
  for (let at = 0; at < 10; at++) assert.equal((await guess(at)).status, 401)
  const refused = await guess(10)
  assert.equal(refused.status, 429)
  assert.match(refused.headers.get('retry-after') ?? '', /^(2\d|30)$/)
})

test('another site signs nobody in or out', async () => {
  const { email } = await anAccount()
  const body = JSON.stringify({ email, password })
  const json = { 'content-type': 'application/json' }
  const foreign: Record<string, string>[] = [
    { ...json, 'sec-fetch-site': 'cross-site' },
    { ...json, 'sec-fetch-site': 'same-site' },
    { ...json, origin: 'https://evil.example' },
    { ...json, origin: 'null' },
    { ...json, origin: `${config.origin}.evil.example` },
    json,
  ]
  for (const headers of foreign) {
    const response = await post(body, headers)
    assert.equal(response.status, 403)
    assert.equal(response.headers.get('set-cookie'), null)
    assert.equal(await codeOf(response), 'cross-site')
  }
  const cookie = cookieOf(await post({ email, password }))
  for (const headers of foreign) assert.equal((await leave(cookie, headers)).status, 403)
  assert.equal((await me(cookie)).status, 200)
})

test('the site is its own under both names of this machine', async () => {
  const { email } = await anAccount()
  const origin = config.origin.replace('127.0.0.1', 'localhost')
  assert.equal((await post({ email, password }, { 'content-type': 'application/json', origin })).status, 200)
})

test('what is not a sign-in is refused, and nothing is stored', async () => {
  const { email } = await anAccount()
  const bad = [
    { email, password, role: 'admin' },
    { email, password, next: 'https://evil.example' },
    { email: [email], password },
    { email, password: { $gt: '' } },
    { email },
    [],
    'not json',
  ]
  for (const body of bad) {
    const response = await post(body)
    assert.equal(response.status, 400, JSON.stringify(body))
    assert.equal(response.headers.get('set-cookie'), null)
  }
  const plain = await post(JSON.stringify({ email, password }), { ...own, 'content-type': 'text/plain' })
  assert.equal(plain.status, 400)
  assert.equal((await post({ email, password: 'x'.repeat(300_000) })).status, 413)
})
