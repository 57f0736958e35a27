import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { events } from '#db/tables/ground'
import { visits } from '#db/tables/users'
import { unpublishArticle } from '#lib/articles/unpublish-article'
import { operator, type Person, type Viewer, visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { muteReader } from './mute-reader.ts'
import { endOfLastVisit } from './policy.ts'
import { readConversation } from './queries/read-conversation.ts'
import type { CommentView } from './reading/view.ts'
import { visitConversation } from './visit-conversation.ts'

const noon = new Date('2026-11-23T12:00:00Z')
const at = (minute: number) => new Date(noon.getTime() + minute * 60_000)

const rows: [visited: number | null, previous: number | null, now: number, end: number | null, why: string][] = [
  [null, null, 0, null, 'on a first visit nothing is new'],
  [0, null, 29, null, 'within half an hour it is still the first visit'],
  [0, null, 30, 0, 'after half an hour the first visit has ended'],
  [60, 0, 80, 0, 'within a later visit, what came since the one before stays new'],
  [60, 0, 90, 60, 'after that one, only what came since'],
]

for (const [visited, previous, now, end, why] of rows)
  test(`${why} (${visited}, ${previous}, ${now})`, () => {
    const moment = (minute: number | null) => (minute === null ? null : at(minute))
    const visit = { visitedAt: moment(visited), previousAt: moment(previous) }
    assert.deepEqual(endOfLastVisit(visit, at(now)), moment(end))
  })

async function aTalk() {
  const [ada, jun, article] = [
    await aPerson({ name: 'Ada Okafor', now: noon }),
    await aPerson({ name: 'Jun Watanabe', now: noon }),
    await anArticle(),
  ]
  const say = (author: Person, minute: number, over: object = {}) =>
    aComment({ author, article, body: `Said at ${minute}.`, now: at(minute), ...over })
  const visit = (minute: number) => visitConversation(ada, { slug: article.slug }, { now: at(minute) })
  const read = (viewer: Viewer, minute: number, over: object = {}) => {
    const usual = { order: 'newest', threads: 'collapsed', size: 25 } as const
    return readConversation(viewer, { slug: article.slug, ...usual, ...over }, at(minute))
  }
  return { ada, jun, article, say, visit, read }
}

const newIn = (items: CommentView[]): string[] =>
  items.flatMap((it) => [...(it.isNew ? [it.id] : []), ...newIn(it.replies)])

test('what others said since the last visit is new, replies too, and stays so during the visit', async () => {
  const { ada, jun, say, visit, read } = await aTalk()
  const old = await say(jun, -5)
  assert.equal((await read(ada, 0)).news, null)
  await visit(0)
  await say(ada, 10)
  const reply = await say(jun, 20, { parent: old })
  const last = await say(jun, 40)
  for (const minute of [60, 61]) {
    const { items, news } = await read(ada, minute)
    assert.deepEqual(newIn(items), [last.id, reply.id])
    assert.deepEqual(news, { count: 2, firstId: reply.id })
    await visit(minute)
  }
  assert.deepEqual(newIn((await read(ada, 95)).items), [])
})

test('further replies of a thread are marked as well', async () => {
  const { ada, jun, say, visit, read } = await aTalk()
  const top = await say(jun, -10)
  for (const minute of [-9, -8, -7]) await say(jun, minute, { parent: top })
  await visit(0)
  const late = await say(jun, 5, { parent: top })
  const [thread] = (await read(ada, 40)).items
  assert.deepEqual(newIn((await read(ada, 40, { after: thread!.moreReplies! })).items), [late.id])
})

test('nothing is new to visitors, and to nobody their own, what waits, or what somebody muted said', async () => {
  const { ada, jun, say, visit, read } = await aTalk()
  const rolf = await aPerson({ name: 'Rolf Brandt', now: noon })
  const { id } = await say(rolf, -1)
  await muteReader(ada, { commentId: id }, { now: noon })
  await visit(0)
  await say(ada, 1)
  await say(rolf, 2)
  await say(jun, 3, { status: 'held' })
  assert.equal((await read(ada, 40)).news, null)
  const shared = await read(visitor, 40)
  assert.deepEqual([shared.news, newIn(shared.items)], [null, []])
  assert.ok(shared.items.every((it) => !('isNew' in it)))
})

test('a hundred new comments are counted and no further', async () => {
  const { ada, jun, say, visit, read } = await aTalk()
  await say(jun, -1)
  await visit(0)
  const first = await say(jun, 1)
  for (let n = 0; n < 104; n++) await say(jun, 2)
  assert.deepEqual((await read(ada, 60)).news, { count: 100, firstId: first.id })
})

test('opening it again at once is one visit, and leaves no event', async () => {
  const { ada, visit } = await aTalk()
  const before = await db.$count(events)
  await Promise.all([visit(0), visit(0), visit(0)])
  await visit(10)
  await visit(40)
  const found = await db.select().from(visits).where(eq(visits.userId, ada.id))
  const times = found.map(({ times, visitedAt, previousAt }) => ({ times, visitedAt, previousAt }))
  assert.deepEqual(times, [{ times: 2, visitedAt: at(40), previousAt: at(10) }])
  assert.equal(await db.$count(events), before)
})

test('only who is signed in visits, and only what they may see', async () => {
  const { ada, article } = await aTalk()
  const { slug } = article
  await assert.rejects(visitConversation(visitor, { slug }, { now: noon }), { reason: 'sign-in' })
  await assert.rejects(visitConversation(ada, { slug: 'never-written' }, { now: noon }), { reason: 'not-found' })
  await unpublishArticle(operator, { slug }, noon)
  await assert.rejects(visitConversation(ada, { slug }, { now: noon }), { reason: 'not-found' })
})
