import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { and, asc, eq } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { articles } from '#db/tables/articles'
import { events } from '#db/tables/ground'
import { storeSetting } from '#lib/ground/settings'
import { goodStanding, operator, type Person, visitor } from '#lib/users/policy'
import { closeComments } from './close-comments.ts'
import { importArticle } from './import-article.ts'
import { openComments } from './open-comments.ts'
import { NEVER_CLOSES } from './policy.ts'
import { publishAgain } from './publish-again.ts'
import { readArticle } from './queries/read-article.ts'
import { unpublishArticle } from './unpublish-article.ts'

const now = new Date('2026-11-02T12:00:00Z')

const person = (role: Person['role']): Person => ({
  kind: 'person',
  unread: 0,
  id: `01890000-0000-7000-8000-00000000000${role.length}`,
  name: 'Mina Sorensen',
  role,
  badge: null,
  sessionId: '01890000-0000-7000-8000-000000000099',
  confirmedAt: new Date(0),
  standing: goodStanding,
  joinedAt: now,
})

const anArticle = (headline: string) =>
  importArticle(
    operator,
    { headline, section: 'Local news', byline: 'Tegan Pryce', publishedAt: now, body: 'The boat left.' },
    now,
  )

const stored = async (id: string) => (await db.select().from(articles).where(eq(articles.id, id)))[0]

const happened = (id: string) =>
  db
    .select({ name: events.name, actorId: events.actorId })
    .from(events)
    .where(and(eq(events.subjectId, id)))
    .orderBy(asc(events.id))

test('a moderator closes comments and opens them again, and the record says so', async () => {
  const moderator = person('moderator')
  const { id, slug } = await anArticle('The pool reopens')
  await closeComments(moderator, { slug }, now)
  assert.equal((await stored(id))?.commenting, 'closed')
  await openComments(moderator, { slug }, now)
  assert.equal((await stored(id))?.commenting, 'open')
  assert.deepEqual((await happened(id)).slice(1), [
    { name: 'article.comments-closed', actorId: moderator.id },
    { name: 'article.comments-opened', actorId: moderator.id },
  ])
})

test('comments that closed by age open again for good', async () => {
  const { id, slug } = await anArticle('The old pier')
  const yesterday = new Date('2026-11-01T12:00:00Z')
  await write(async (tx) => void (await tx.update(articles).set({ closesAt: yesterday }).where(eq(articles.id, id))))
  await openComments(person('admin'), { slug }, now)
  assert.deepEqual([(await stored(id))?.commenting, (await stored(id))?.closesAt], ['open', NEVER_CLOSES])
})

test('comments that closed because the setting says so open again by hand, and stay open', async () => {
  const { slug } = await anArticle('A harbour of long ago')
  const inAMonth = new Date('2026-12-02T12:00:00Z')
  const states = async () => (await readArticle(visitor, slug, inAMonth)).commenting
  const closeAfter = (value: number) =>
    write(async (tx) => void (await storeSetting(tx, 'closeAfterDays', { value, now })))
  await closeAfter(14)
  try {
    await assert.rejects(openComments(operator, { slug }, now), { code: 'comments-open' })
    assert.equal(await states(), 'aged')
    await openComments(person('moderator'), { slug }, inAMonth)
    assert.equal(await states(), 'open')
    await closeComments(operator, { slug }, inAMonth)
    assert.equal(await states(), 'closed')
  } finally {
    await closeAfter(0)
  }
})

test('an admin takes an article back and publishes it again', async () => {
  const admin = person('admin')
  const { id, slug } = await anArticle('A name we should not have printed')
  const later = new Date(now.getTime() + 60_000)
  await unpublishArticle(admin, { slug }, later)
  assert.deepEqual((await stored(id))?.unpublishedAt, later)
  await publishAgain(admin, { slug }, later)
  assert.equal((await stored(id))?.unpublishedAt, null)
  assert.deepEqual((await happened(id)).slice(1), [
    { name: 'article.unpublished', actorId: admin.id },
    { name: 'article.published-again', actorId: admin.id },
  ])
})

const verbs = { closeComments, openComments, unpublishArticle, publishAgain }
const forbidden: [verb: keyof typeof verbs, who: Person | typeof visitor][] = [
  ['closeComments', visitor],
  ['closeComments', person('reader')],
  ['openComments', person('reader')],
  ['unpublishArticle', person('moderator')],
  ['publishAgain', person('moderator')],
  ['closeComments', { ...person('moderator'), standing: { kind: 'ban', until: null, reason: 'Sold the keys' } }],
]

for (const [verb, who] of forbidden) {
  const name = who.kind === 'person' ? `${who.role} in ${who.standing.kind} standing` : who.kind
  test(`${verb} is not for a ${name}`, async () => {
    const { id, slug } = await anArticle(`${verb} by a ${name}`)
    await assert.rejects(verbs[verb](who, { slug }, now), { reason: 'forbidden' })
    assert.equal((await happened(id)).length, 1)
  })
}

const twice: [verb: keyof typeof verbs, first: keyof typeof verbs | undefined, code: string][] = [
  ['closeComments', 'closeComments', 'comments-closed'],
  ['openComments', undefined, 'comments-open'],
  ['unpublishArticle', 'unpublishArticle', 'article-unpublished'],
  ['publishAgain', undefined, 'article-published'],
]

for (const [verb, first, code] of twice)
  test(`${verb} on an article that is so already is a conflict and leaves no event`, async () => {
    const { id, slug } = await anArticle(`${verb} once too often`)
    if (first) await verbs[first](operator, { slug }, now)
    const before = await happened(id)
    await assert.rejects(verbs[verb](operator, { slug }, now), { reason: 'conflict', code })
    assert.deepEqual(await happened(id), before)
  })

for (const verb of Object.keys(verbs) as (keyof typeof verbs)[])
  test(`${verb} says so when there is no such article`, () =>
    assert.rejects(verbs[verb](operator, { slug: 'never-written' }, now), { reason: 'not-found' }))
