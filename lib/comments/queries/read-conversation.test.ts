import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { write } from '#db/connect'
import { comments } from '#db/tables/comments'
import { changeStatus } from '#lib/comments/change-status'
import { recount } from '#lib/insights/recount'
import { type Viewer, visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import type { CommentView } from '../reading/view.ts'
import { type Reading, readConversation } from './read-conversation.ts'

const now = new Date('2026-11-01T10:00:00Z')
const at = (minute: number) => new Date(now.getTime() + minute * 60_000)

const read = (slug: string, reading: Partial<Reading> = {}, viewer: Viewer = visitor) =>
  readConversation(viewer, { slug, order: 'newest', threads: 'collapsed', size: 25, ...reading }, at(999))

const bodies = (items: CommentView[]): unknown[] =>
  items.map((it) => (it.replies.length > 0 ? [textOf(it), bodies(it.replies)] : textOf(it)))
const textOf = (it: CommentView) => (it.author ? it.html.replace(/<[^>]+>/g, '').trim() : 'stub')

async function remove(id: string) {
  await write(async (tx) => {
    const [row] = await tx.select().from(comments).where(eq(comments.id, id))
    await changeStatus(tx, row!, { to: 'removed', now })
  })
}

/** Three threads; the first has five replies, one of which is answered. */
async function aConversation() {
  const [author, article] = [await aPerson({ now }), await anArticle()]
  const say = (body: string, minute: number, parent?: { id: string }) =>
    aComment({ author, article, body, now: at(minute), ...(parent ? { parent } : {}) })
  const first = await say('First', 1)
  const replies = []
  for (const n of [1, 2, 3, 4, 5]) replies.push(await say(`Reply ${n}`, 10 + n, first))
  const nested = await say('Nested', 20, replies[4])
  const second = await say('Second', 2)
  const third = await say('Third', 3)
  return { author, article, first, second, third, replies, nested }
}

test('threads come newest first, with the first three replies oldest first', async () => {
  const { article, first } = await aConversation()
  const page = await read(article.slug)
  assert.deepEqual(bodies(page.items), ['Third', 'Second', ['First', ['Reply 1', 'Reply 2', 'Reply 3']]])
  assert.equal(page.total, 9)
  const thread = page.items.find((it) => it.id === first.id)
  assert.equal(thread?.replyCount, 5)
  assert.ok(thread?.moreReplies)
  const rest = await read(article.slug, { after: thread.moreReplies })
  assert.deepEqual(bodies(rest.items), ['Reply 4', 'Reply 5'])
  assert.equal(rest.items[1]?.replyCount, 1)
})

test('expanded shows everything below, flat shows each on its own', async () => {
  const { article } = await aConversation()
  const expanded = await read(article.slug, { threads: 'expanded', order: 'oldest' })
  const replies = ['Reply 1', 'Reply 2', 'Reply 3', 'Reply 4', ['Reply 5', ['Nested']]]
  assert.deepEqual(bodies(expanded.items), [['First', replies], 'Second', 'Third'])
  const flat = await read(article.slug, { threads: 'flat', order: 'oldest' })
  assert.equal(flat.items.length, 9)
  assert.equal(textOf(flat.items.at(-1)!), 'Nested')
})

test('pages follow each other without a gap or a double, in every order, both ways', async () => {
  const [author, article] = [await aPerson({ now }), await anArticle()]
  for (let n = 0; n < 60; n++) {
    const { id } = await aComment({ author, article, body: `Thread ${n}`, now: at(n) })
    await write(
      async (tx) =>
        void (await tx
          .update(comments)
          .set({ recommends: n % 7 })
          .where(eq(comments.id, id))),
    )
  }
  for (const order of ['newest', 'oldest', 'recommended'] as const) {
    const pages = [await read(article.slug, { order })]
    while (pages.at(-1)!.next) pages.push(await read(article.slug, { order, after: pages.at(-1)!.next! }))
    assert.deepEqual(
      pages.map((it) => it.items.length),
      [25, 25, 10],
    )
    assert.equal(new Set(pages.flatMap((it) => it.items.map((item) => item.id))).size, 60)
    const back = await read(article.slug, { order, before: pages[2]!.previous! })
    assert.deepEqual(bodies(back.items), bodies(pages[1]!.items))
    const start = await read(article.slug, { order, before: back.previous! })
    assert.deepEqual(bodies(start.items), bodies(pages[0]!.items))
    assert.equal(start.previous, null)
  }
  await write(
    async (tx) => void (await tx.update(comments).set({ recommends: 0 }).where(eq(comments.articleId, article.id))),
  )
})

test('case 25: a permalink opens the page that holds the comment, however deep it stands', async () => {
  const { article, first, nested } = await aConversation()
  const page = await read(article.slug, { at: nested.id })
  assert.equal(page.items[0]?.id, first.id)
  assert.deepEqual(bodies(page.items), [['First', ['Reply 1', 'Reply 2', 'Reply 3', ['Reply 5', ['Nested']]]]])
  assert.ok(page.previous)
})

test('what was removed leaves a stub while something below it is published, and nothing otherwise', async () => {
  const { article, first, second } = await aConversation()
  await remove(first.id)
  await remove(second.id)
  const page = await read(article.slug)
  assert.deepEqual(bodies(page.items), ['Third', ['stub', ['Reply 1', 'Reply 2', 'Reply 3']]])
  const stub = page.items[1]!
  assert.deepEqual([stub.author, stub.html, stub.status], [null, '', 'removed'])
  assert.equal(page.total, 7)
})

test('only its author sees a comment that waits, at its place and with why', async () => {
  const { author, article, first } = await aConversation()
  await aComment({ author, article, body: 'Waiting', status: 'held', now: at(2.5) })
  await aComment({ author, article, body: 'Waiting reply', status: 'held', parent: first, now: at(30) })
  const [mine, others] = [
    await read(article.slug, {}, author),
    await read(article.slug, {}, await aPerson({ name: 'Jun', now })),
  ]
  assert.deepEqual(bodies(mine.items), [
    'Third',
    'Waiting',
    'Second',
    ['First', ['Reply 1', 'Reply 2', 'Reply 3', 'Waiting reply']],
  ])
  assert.equal(mine.items[1]?.why.length, 1)
  assert.equal(mine.total, 9)
  assert.ok(!JSON.stringify(others).includes('Waiting'))
  assert.equal(mine.items[3]?.moreReplies, others.items[2]?.moreReplies)
})

test('an author sees what was removed, others do not', async () => {
  const { author, article, third } = await aConversation()
  await remove(third.id)
  assert.equal(textOf((await read(article.slug, {}, author)).items[0]!), 'Third')
  assert.ok(!JSON.stringify(await read(article.slug)).includes('Third'))
})

test('no count has drifted', async () => {
  assert.deepEqual(await recount(), [])
})
