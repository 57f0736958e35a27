import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { search } from '#db/search'
import { articles } from '#db/tables/articles'
import { comments, revisions } from '#db/tables/comments'
import { users } from '#db/tables/users'
import { editComment } from '#lib/comments/edit-comment'
import { withdrawComment } from '#lib/comments/withdraw-comment'
import { visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { searchQuery } from '../schema.ts'
import { searchComments } from './search-comments.ts'

const ada = await aPerson({ name: 'Ada Okafor' })
const lukasz = await aPerson({ name: 'Łukasz Schäfer' })
const mina = await aPerson({ name: 'Mina Sorensen', role: 'moderator' })
const bridge = await anArticle()
const salmon = await anArticle({ headline: 'Salmon back in the Marle', section: 'Nature', sectionSlug: 'nature' })
const at = (minute: number) => new Date(Date.now() - (60 - minute) * 60_000)

const railings = await aComment({
  author: ada,
  article: bridge,
  body: 'The railings are **lovely** at dusk.',
  now: at(1),
})
const weir = await aComment({
  author: lukasz,
  article: salmon,
  body: 'The WEIR is gone: see example.com/weir-map',
  now: at(2),
})
const cafe = await aComment({
  author: ada,
  article: salmon,
  body: "Don't close the café. Мост открыт.",
  now: at(3),
  status: 'held',
})

const find = (q: string, over: Record<string, string> = {}) => searchComments(mina, searchQuery.parse({ q, ...over }))
const idsOf = async (q: string, over: Record<string, string> = {}) => (await find(q, over)).items.map((it) => it.id)

test('comments are found by their words, whatever case or accent, the newest first', async () => {
  assert.deepEqual(await idsOf('lovely'), [railings.id])
  assert.deepEqual(await idsOf('THE'), [cafe.id, weir.id, railings.id])
  assert.deepEqual(await idsOf('cafe'), [cafe.id])
  assert.deepEqual(await idsOf('мост'), [cafe.id])
  assert.deepEqual(await idsOf('the dusk'), [railings.id])
  assert.deepEqual(await idsOf('example'), [weir.id])
  assert.deepEqual(await idsOf('"weir is gone"'), [weir.id])
  assert.deepEqual(await idsOf('"gone is weir"'), [])
  assert.deepEqual(await idsOf('rail*'), [railings.id])
  assert.deepEqual(await idsOf('rail'), [])
  assert.deepEqual(await idsOf('the -weir'), [cafe.id, railings.id])
})

test('a word may also be in the name of the author or in the headline', async () => {
  assert.deepEqual(await idsOf('okafor'), [cafe.id, railings.id])
  assert.deepEqual(await idsOf('okafor salmon'), [cafe.id])
  assert.deepEqual(await idsOf('schafer'), [weir.id])
  assert.deepEqual(await idsOf('author:okafor lovely'), [railings.id])
  assert.deepEqual(await idsOf('article:salmon'), [cafe.id, weir.id])
  assert.deepEqual(await idsOf('okafor', { in: 'text' }), [])
  assert.deepEqual(await idsOf('weir', { in: 'author' }), [])
  const { people, articles: named } = await find('ada')
  assert.deepEqual(people, [{ id: ada.id, name: 'Ada Okafor' }])
  assert.deepEqual(
    (await find('salmon')).articles.map((it) => it.id),
    [salmon.id],
  )
  assert.deepEqual(named, [])
})

test('a scope narrows what is found, and can be looked through by itself', async () => {
  assert.deepEqual(await idsOf('the', { article: bridge.id }), [railings.id])
  assert.deepEqual(await idsOf('the', { author: ada.id }), [cafe.id, railings.id])
  assert.deepEqual(await idsOf('the', { section: 'nature' }), [cafe.id, weir.id])
  assert.deepEqual(await idsOf('', { author: lukasz.id }), [weir.id])
  assert.deepEqual(await idsOf('', { section: 'nature' }), [cafe.id, weir.id])
  assert.deepEqual(await idsOf(''), [])
})

test('whatever somebody types is a question and never a mistake', async () => {
  const typed = [
    '"',
    '"" OR',
    'AND',
    'NOT',
    'NEAR(',
    '{body}:',
    "it's",
    ':*',
    '()',
    '-',
    '*',
    '--x',
    'a"b"c',
    '\\',
    '%',
    "'; --",
    '😀',
    '\u0000',
  ]
  for (const q of typed) assert.ok(Array.isArray((await find(q)).items), q)
  assert.deepEqual(await idsOf('-weir'), [])
  assert.deepEqual(await idsOf("don't"), [cafe.id])
})

test('case 2: words are marked where they were found, in plain text', async () => {
  const { items } = await find('lovely')
  assert.equal(items[0]!.text, 'The railings are lovely at dusk.')
  assert.deepEqual(items[0]!.marks, [[17, 23]])
})

test('an edited comment is found by its new words only, and a withdrawn one by none', async () => {
  const now = new Date()
  const mine = await aComment({ author: ada, article: bridge, body: 'A kingfisher sat there.', now })
  await editComment(
    ada,
    { commentId: mine.id, body: 'A heron sat there.', revision: 1, anyway: false },
    { now, address: '192.0.2.11' },
  )
  assert.deepEqual(await idsOf('kingfisher'), [])
  assert.deepEqual(await idsOf('heron'), [mine.id])
  await withdrawComment(ada, { commentId: mine.id }, { now })
  assert.deepEqual(await idsOf('heron'), [])
})

test('erased words are found no more and leave the index', async () => {
  const gone = await aComment({ author: ada, article: bridge, body: 'My number is xylophone.' })
  await write(
    async (tx) => void (await tx.update(revisions).set({ body: '', html: '' }).where(eq(revisions.commentId, gone.id))),
  )
  assert.deepEqual(await idsOf('xylophone'), [])
  await write(async (tx) => void (await tx.update(users).set({ name: 'Somebody' }).where(eq(users.id, ada.id))))
  assert.deepEqual(await idsOf('okafor'), [])
  await write(async (tx) => void (await tx.update(users).set({ name: 'Ada Okafor' }).where(eq(users.id, ada.id))))
})

test('an article that moves takes its comments to the new section', async () => {
  await write(
    async (tx) => void (await tx.update(articles).set({ sectionSlug: 'river' }).where(eq(articles.id, salmon.id))),
  )
  assert.deepEqual(await idsOf('weir', { section: 'river' }), [weir.id])
  assert.deepEqual(await idsOf('weir', { section: 'nature' }), [])
})

test('what can be found is what a rebuild finds', async () => {
  assert.deepEqual(await search.misfound(db), [])
  await write((tx) => search.rebuild(tx))
  assert.deepEqual(await search.misfound(db), [])
  assert.deepEqual(await idsOf('the'), [cafe.id, weir.id, railings.id])
  assert.deepEqual(
    (await find('ada')).people.map((it) => it.id),
    [ada.id],
  )
  await write(
    async (tx) => void (await tx.update(comments).set({ status: 'withdrawn' }).where(eq(comments.id, weir.id))),
  )
  assert.deepEqual(await idsOf('weir'), [])
  assert.deepEqual(await search.misfound(db), [])
})

test('the desk is searched by staff alone', async () => {
  await assert.rejects(searchComments(ada, searchQuery.parse({ q: 'the' })), { reason: 'forbidden' })
  await assert.rejects(searchComments(visitor, searchQuery.parse({ q: 'the' })), { reason: 'sign-in' })
})
