import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { db } from '#db/connect'
import { comments } from '#db/tables/comments'
import { Refusal } from '#lib/ground/refusal'
import { visitor } from '#lib/users/policy'
import { anArticle, aPerson } from '#lib/worlds/stage'
import { checkComment } from './check-comment.ts'

const now = new Date('2026-11-01T10:00:00Z')
const when = { now, address: '192.0.2.7' }

async function check(body: string) {
  const [viewer, article] = [await aPerson({ now }), await anArticle()]
  return checkComment(viewer, { slug: article.slug, body }, when)
}

test('a preview is what the comment will look like, and stores nothing', async () => {
  const before = await db.$count(comments)
  const { html, guidance } = await check('It is *lovely* <b>here</b>.')
  assert.equal(html.trim(), '<p>It is <em>lovely</em> &lt;b&gt;here&lt;/b&gt;.</p>')
  assert.deepEqual(guidance, [])
  assert.equal(await db.$count(comments), before)
})

const told: [what: string, body: string][] = [
  ['a link', 'Read this: https://example.org/'],
  ['a phone number', 'Ring me: +44 20 7946 0018'],
  ['shouting', 'THEY NEVER ASKED ANYBODY ABOUT THIS BRIDGE'],
  ['length', 'a'.repeat(5_001)],
]

for (const [what, body] of told)
  test(`a new reader hears about ${what} beforehand`, async () => {
    assert.equal((await check(body)).guidance.length, 1)
  })

test('the word list stays silent until the post, and so does everything about the reader and the place', async () => {
  const article = await anArticle({ premoderated: true, commenting: 'closed' })
  const viewer = { ...(await aPerson({ now })), standing: { kind: 'ban' as const, until: null, reason: 'Spam' } }
  assert.deepEqual(
    (await checkComment(viewer, { slug: article.slug, body: 'A red herring, you dickhead.' }, when)).guidance,
    [],
  )
})

test('a visitor sees a preview; guidance depends on the account', async () => {
  const article = await anArticle()
  const checked = await checkComment(visitor, { slug: article.slug, body: 'https://example.org/' }, when)
  assert.match(checked.html, /rel="ugc nofollow noopener noreferrer"/)
  assert.deepEqual(checked.guidance, [])
})

test('checking is limited in rate', async () => {
  const [viewer, article] = [await aPerson({ now }), await anArticle()]
  const once = () => checkComment(viewer, { slug: article.slug, body: 'Again.' }, when)
  for (let times = 0; times < 30; times++) await once()
  await assert.rejects(once(), (error) => error instanceof Refusal && error.code === 'too-many')
})
