import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sessionCookie } from '#app/_server/session-cookie'
import { config } from '#lib/config'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import type { Person } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { POST } from './[id]/reports/route.ts'

before(() => storeFirstGuidelines(new Date()))

const DAY = 86_400_000
const own = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }

async function stage() {
  const rolf = await aPerson({ name: 'Rolf Brandt' })
  const comment = await aComment({ author: rolf, article: await anArticle(), body: 'Only a fool would walk there.' })
  return { comment, ada: await aPerson({ name: 'Ada Okafor' }) }
}

async function cookieOf({ id: userId, sessionId: id }: Person): Promise<string> {
  const now = new Date()
  return (await sessionCookie({ id, userId, expiresAt: new Date(now.getTime() + DAY) }, now)).split(';')[0] ?? ''
}

async function press(id: string, body: unknown, { cookie = '', headers = own as Record<string, string> } = {}) {
  const url = `${config.origin}/api/v1/comments/${id}/reports`
  const request = new Request(url, { method: 'POST', body: JSON.stringify(body), headers: { ...headers, cookie } })
  const response = await POST(request, { params: Promise.resolve({ id }) })
  return { response, said: await response.json() }
}

test('a reader reports a comment once', async () => {
  const { comment, ada } = await stage()
  const cookie = await cookieOf(ada)
  const first = await press(comment.id, { guideline: 1, text: 'Unkind.' }, { cookie })
  assert.equal(first.response.status, 201)
  assert.match(first.said.report.id, /^[0-9a-f-]{36}$/)
  assert.equal(first.response.headers.get('cache-control'), 'private, no-store')
  const second = await press(comment.id, { guideline: 2 }, { cookie })
  assert.deepEqual([second.response.status, second.said.error.code], [409, 'reported-already'])
})

test('a visitor is asked to sign in', async () => {
  const { comment } = await stage()
  const { response, said } = await press(comment.id, { guideline: 1 })
  assert.deepEqual([response.status, said.error.code], [401, 'sign-in'])
})

test('another site cannot report in a reader’s name', async () => {
  const { comment, ada } = await stage()
  const headers = { ...own, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }
  const { response, said } = await press(comment.id, { guideline: 1 }, { cookie: await cookieOf(ada), headers })
  assert.deepEqual([response.status, said.error.code], [403, 'cross-site'])
})

test('a guideline sent as words and a field nobody knows are each named', async () => {
  const { comment, ada } = await stage()
  const { response, said } = await press(
    comment.id,
    { guideline: '1', outcome: 'upheld' },
    { cookie: await cookieOf(ada) },
  )
  assert.equal(response.status, 400)
  assert.deepEqual(Object.keys(said.error.fields).toSorted(), ['guideline', 'outcome'])
})

test('a comment that is not there cannot be reported', async () => {
  const { ada } = await stage()
  const { response, said } = await press('nowhere', { guideline: 1 }, { cookie: await cookieOf(ada) })
  assert.deepEqual([response.status, said.error.code], [404, 'report-gone'])
})
