import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Params } from '#app/_server/ask'
import { sessionCookie } from '#app/_server/session-cookie'
import { config } from '#lib/config'
import { isSignedIn, type Person } from '#lib/users/policy'
import { findViewer } from '#lib/users/queries/viewer'
import { aPerson } from '#lib/worlds/stage'
import { DELETE as lift } from '../users/[id]/sanctions/[sanction]/route.ts'
import { POST as impose, GET as listSanctions } from '../users/[id]/sanctions/route.ts'
import { POST as tryRules } from './rules/try/route.ts'
import { PATCH as giveRole } from './users/[id]/route.ts'
import { GET as findUsers } from './users/route.ts'

type Route = (request: Request, context?: Params) => Promise<Response>

interface Call {
  by?: Person
  method?: string
  params?: Record<string, string>
  query?: string
  body?: unknown
  origin?: string
}

const admin = await aPerson({ role: 'admin', name: 'Ruth Abel' })
const moderator = await aPerson({ role: 'moderator', name: 'Noor Haddad' })
const reason = 'Called three readers vermin, after a warning.'
const ban = { kind: 'ban', reason }
const nobody = '019ab0a0-0000-7000-8000-000000000000'

async function call(
  route: Route,
  { by, method = 'POST', params = {}, query = '', body, origin = config.origin }: Call,
) {
  const headers = new Headers({ origin })
  if (by) headers.set('cookie', (await cookieOf(by)) ?? '')
  if (body !== undefined) headers.set('content-type', 'application/json')
  const request = new Request(`${config.origin}/api/v1/?${query}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const response = await route(request, { params: Promise.resolve(params) })
  const said = response.status === 204 ? undefined : await response.json()
  return { status: response.status, said, caching: response.headers.get('cache-control') }
}

async function cookieOf({ id: userId, sessionId: id }: Person) {
  const now = new Date()
  const [pair] = (await sessionCookie({ id, userId, expiresAt: new Date(now.getTime() + 60_000) }, now)).split(';')
  return pair
}

async function asNow(person: Person) {
  const viewer = await findViewer(person.sessionId, new Date())
  assert.ok(isSignedIn(viewer))
  return viewer
}

test('a ban by the API is felt at once, and its lifting too', async () => {
  const karl = await aPerson({ name: 'Karl Brandt' })
  const { status, said } = await call(impose, { by: admin, params: { id: karl.id }, body: ban })
  assert.equal(status, 201)
  assert.equal(said.sanction.kind, 'ban')
  assert.equal((await asNow(karl)).standing.kind, 'ban')
  const listed = await call(listSanctions, { by: admin, method: 'GET', params: { id: karl.id } })
  assert.deepEqual([listed.said.items[0].reason, listed.said.items[0].by.name], [reason, 'Ruth Abel'])
  assert.equal(listed.caching, 'private, no-store')
  const params = { id: karl.id, sanction: said.sanction.id }
  assert.equal((await call(lift, { by: admin, method: 'DELETE', params })).status, 204)
  assert.equal((await asNow(karl)).standing.kind, 'good')
  assert.equal((await call(lift, { by: admin, method: 'DELETE', params })).said.error.code, 'sanction-over')
})

test('a suspension says until when, with a zone', async () => {
  const mei = await aPerson({ name: 'Mei Tanaka' })
  const until = new Date(Date.now() + 7 * 86_400_000).toISOString()
  const body = { kind: 'suspension', until, reason }
  const { status, said } = await call(impose, { by: moderator, params: { id: mei.id }, body })
  assert.deepEqual([status, said.sanction.until], [201, until])
  assert.equal((await asNow(mei)).standing.until?.toISOString(), until)
})

const lea = await aPerson({ name: 'Lea Roth' })

const refused: [what: string, call: Call, status: number, code: string][] = [
  ['a visitor', { body: ban }, 401, 'sign-in'],
  ['a reader', { by: lea, body: ban }, 403, 'forbidden'],
  ['a moderator who bans', { by: moderator, body: ban }, 403, 'beyond-powers'],
  ['another site', { by: admin, body: ban, origin: 'https://evil.example' }, 403, 'cross-site'],
  ['an admin at nobody', { by: admin, body: ban, params: { id: nobody } }, 404, 'not-found'],
  ['an admin at what is no id', { by: admin, body: ban, params: { id: "x' or 1=1\u0000" } }, 404, 'not-found'],
  ['an admin at themselves', { by: admin, body: ban, params: { id: admin.id } }, 403, 'own-account'],
  ['an admin with a kind as a list', { by: admin, body: { ...ban, kind: ['ban'] } }, 400, 'invalid'],
  ['an admin with a flag on the side', { by: admin, body: { ...ban, liftedAt: null } }, 400, 'invalid'],
  [
    'an admin with an end that is past',
    { by: admin, body: { kind: 'hold', until: '2020-01-01T00:00:00Z', reason } },
    400,
    'invalid',
  ],
]

for (const [what, asked, status, code] of refused)
  test(`${what} is answered ${status} ${code}, and nothing is imposed`, async () => {
    const user = await aPerson({ name: 'Piet Vos' })
    const answer = await call(impose, { params: { id: user.id }, ...asked })
    assert.deepEqual([answer.status, answer.said.error.code], [status, code])
    assert.equal((await asNow(user)).standing.kind, 'good')
  })

test('a field that is wrong is named, with a sentence', async () => {
  const body = { kind: 'suspension', reason }
  const { said } = await call(impose, { by: admin, params: { id: lea.id }, body })
  assert.deepEqual(said.error.fields, { until: 'A suspension has an end. Say when.' })
})

test('a role is given by the API from the next request on, by admins only', async () => {
  const tom = await aPerson({ name: 'Tom Weller' })
  const params = { id: tom.id }
  const wish = { method: 'PATCH', params, body: { role: 'moderator' } }
  assert.equal((await call(giveRole, wish)).status, 401)
  assert.equal((await call(giveRole, { ...wish, by: moderator })).status, 403)
  assert.equal((await call(giveRole, { ...wish, by: admin, body: { role: ['admin'] } })).status, 400)
  assert.equal((await asNow(tom)).role, 'reader')
  assert.deepEqual((await call(giveRole, { ...wish, by: admin })).said, { user: { id: tom.id, role: 'moderator' } })
  assert.equal((await asNow(tom)).role, 'moderator')
  const own = await call(giveRole, { ...wish, by: admin, params: { id: admin.id } })
  assert.deepEqual([own.status, own.said.error.code], [403, 'own-account'])
})

test('people are found by the API with role and standing, by admins only', async () => {
  const karl = await aPerson({ name: 'Karl Brandt' })
  await call(impose, { by: admin, params: { id: karl.id }, body: ban })
  const asked = { by: admin, method: 'GET', query: 'find=karl&role=reader&standing=ban' }
  const { said } = await call(findUsers, asked)
  assert.ok(said.items.some((it: { id: string }) => it.id === karl.id))
  assert.ok(said.items.every((it: { standing: { kind: string } }) => it.standing.kind === 'ban'))
  assert.equal((await call(findUsers, { ...asked, by: moderator })).status, 403)
  assert.equal((await call(findUsers, { method: 'GET' })).status, 401)
  assert.equal((await call(findUsers, { ...asked, query: 'role=owner' })).status, 400)
})

test('a thousand long texts are tried for an admin, and never read from anybody else', async () => {
  const bodies = Array.from({ length: 1_000 }, () => 'A remark of some length. '.repeat(40))
  const { status, said } = await call(tryRules, { by: admin, body: { bodies } })
  assert.deepEqual([status, said.results.length], [200, 1_000])
  assert.equal((await call(tryRules, { by: moderator, body: { bodies } })).status, 413)
  assert.equal((await call(tryRules, { by: moderator, body: { body: 'Good morning.' } })).status, 403)
  assert.equal((await call(tryRules, { body: { body: 'Good morning.' } })).status, 401)
})

test('one text is tried with its outcome and findings', async () => {
  const body = { body: 'Read this: https://example.test/offer', author: 'new' }
  const { said } = await call(tryRules, { by: admin, body })
  const [link] = said.findings.filter((it: { rule: string }) => it.rule === 'links')
  assert.deepEqual(Object.keys(link).toSorted(), ['outcome', 'rule', 'sentence', 'spans', 'version'])
  assert.deepEqual(link.spans, [[11, 37]])
})
