import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { drafts } from '#db/tables/comments'
import { Refusal } from '#lib/ground/refusal'
import { visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { keepDraft } from './keep-draft.ts'
import { MAX_DRAFT } from './policy.ts'
import { findDraft } from './queries/find-draft.ts'
import { takeDraft } from './take-draft.ts'

const now = new Date('2026-11-01T10:00:00Z')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
const from = (address: string) => ({ now, address })
const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code
const words = { body: 'Long thought, not yet\r\nposted.', parentId: undefined }

test('words written before signing in are found again under their secret, and only there, for a day', async () => {
  const [article, elsewhere] = [await anArticle(), await anArticle()]
  const secret = await keepDraft(visitor, { slug: article.slug, ...words }, from('192.0.2.1'))
  const ada = await aPerson({ now })
  const find = (asked: string, articleId: string, at = now) => findDraft(ada, asked, { articleId, now: at })
  assert.deepEqual(await find(secret, article.id), { body: words.body, parentId: null })
  assert.equal(await find(secret, elsewhere.id), undefined)
  assert.equal(await find(`${secret}x`, article.id), undefined)
  assert.equal(await find(secret, article.id, later(25)), undefined)
  const [row] = await db.select().from(drafts).where(eq(drafts.articleId, article.id))
  assert.notEqual(row?.hash, secret)
})

test('a reply remembers what it answers, and is gone once it is posted', async () => {
  const [author, article] = [await aPerson({ now }), await anArticle()]
  const { id } = await aComment({ author, article, now })
  const secret = await keepDraft(visitor, { slug: article.slug, ...words, parentId: id }, from('192.0.2.2'))
  assert.equal((await findDraft(author, secret, { articleId: article.id, now }))?.parentId, id)
  await takeDraft(author, { secret })
  assert.equal(await findDraft(author, secret, { articleId: article.id, now }), undefined)
})

test('what is a day old is forgotten when the next is kept', async () => {
  const article = await anArticle()
  await keepDraft(visitor, { slug: article.slug, ...words }, from('192.0.2.3'))
  await keepDraft(visitor, { slug: article.slug, ...words }, { now: later(25), address: '192.0.2.3' })
  assert.equal(await db.$count(drafts, eq(drafts.articleId, article.id)), 1)
})

test('nothing is kept for an article nobody can see, nor without bound', async () => {
  const [article, hidden] = [await anArticle(), await anArticle({ unpublishedAt: now })]
  const keep = (slug: string, body = words.body) => keepDraft(visitor, { slug, ...words, body }, from('192.0.2.4'))
  await assert.rejects(keep(hidden.slug), refused('not-found'))
  await assert.rejects(keep(article.slug, 'a'.repeat(MAX_DRAFT + 1)), refused('too-large'))
  for (let times = 0; times < 30; times++) await keep(article.slug)
  await assert.rejects(keep(article.slug), refused('too-many'))
})
