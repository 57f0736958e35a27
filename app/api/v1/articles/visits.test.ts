import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sessionCookie } from '#app/_server/session-cookie'
import { config } from '#lib/config'
import type { Person } from '#lib/users/policy'
import { anArticle, aPerson, visitsOf } from '#lib/worlds/stage'
import { POST } from './[slug]/visit/route.ts'

const DAY = 86_400_000

async function cookieOf({ id: userId, sessionId: id }: Person): Promise<string> {
  const now = new Date()
  return (await sessionCookie({ id, userId, expiresAt: new Date(now.getTime() + DAY) }, now)).split(';')[0] ?? ''
}

function open(slug: string, headers: Record<string, string>) {
  const request = new Request(`${config.origin}/api/v1/articles/${slug}/visit`, { method: 'POST', headers })
  return POST(request, { params: Promise.resolve({ slug }) })
}

const stage = async () => ({ ada: await aPerson({ name: 'Ada Okafor' }), article: await anArticle() })

test('a reader opens a conversation, and it is kept without a word in answer', async () => {
  const { ada, article } = await stage()
  const response = await open(article.slug, { 'sec-fetch-site': 'same-origin', cookie: await cookieOf(ada) })
  assert.deepEqual([response.status, await response.text()], [204, ''])
  assert.equal(await visitsOf(ada), 1)
})

test('a visitor has no visits, and another site makes none for a reader', async () => {
  const { ada, article } = await stage()
  assert.equal((await open(article.slug, { 'sec-fetch-site': 'same-origin' })).status, 401)
  const elsewhere = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example', cookie: await cookieOf(ada) }
  assert.equal((await open(article.slug, elsewhere)).status, 403)
  assert.equal(await visitsOf(ada), 0)
})

test('nobody visits an article that is not there', async () => {
  const { ada } = await stage()
  const response = await open('never-written', { 'sec-fetch-site': 'same-origin', cookie: await cookieOf(ada) })
  assert.equal(response.status, 404)
})
