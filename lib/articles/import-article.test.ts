import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { and, asc, eq } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { articles } from '#db/tables/articles'
import { events } from '#db/tables/ground'
import { RENDERER } from '#lib/ground/text/markdown'
import { goodStanding, operator, type Person, visitor } from '#lib/users/policy'
import { importArticle } from './import-article.ts'
import type { ArticleDraft } from './schema.ts'

const noon = new Date('2026-11-02T12:00:00Z')
const evening = new Date('2026-11-02T18:00:00Z')

const ferry: ArticleDraft = {
  headline: 'The ferry stops for the winter',
  section: 'Local news',
  byline: 'Tegan Pryce',
  publishedAt: new Date('2026-11-02T08:15:00Z'),
  body: 'The last boat left at noon.\n\nIt was *full*.',
  promotionAfter: 1,
}

const person = (role: Person['role']): Person => ({
  kind: 'person',
  unread: 0,
  id: '01890000-0000-7000-8000-000000000001',
  name: 'Ada Okafor',
  role,
  badge: null,
  sessionId: '01890000-0000-7000-8000-000000000002',
  confirmedAt: new Date(0),
  standing: goodStanding,
  joinedAt: noon,
})

const stored = async (slug: string) => (await db.select().from(articles).where(eq(articles.slug, slug)))[0]

const eventsOf = (id: string) =>
  db
    .select({ name: events.name, actorId: events.actorId, details: events.details })
    .from(events)
    .where(and(eq(events.subjectId, id), eq(events.articleId, id)))
    .orderBy(asc(events.id))

test('an imported article is there under a slug made of its headline, rendered', async () => {
  const { outcome, id, slug } = await importArticle(operator, ferry, noon)
  assert.deepEqual([outcome, slug], ['added', 'the-ferry-stops-for-the-winter'])
  const row = await stored(slug)
  assert.equal(row?.html.trim(), '<p>The last boat left at noon.</p>\n<p>It was <em>full</em>.</p>')
  assert.deepEqual(
    [row?.sectionSlug, row?.bylineSlug, row?.promotionAfter, row?.renderer, row?.commenting, row?.premoderated],
    ['local-news', 'tegan-pryce', 1, RENDERER, 'open', false],
  )
  assert.deepEqual([row?.publishedAt, row?.updatedAt], [ferry.publishedAt, noon])
  assert.deepEqual(await eventsOf(id), [{ name: 'article.imported', actorId: null, details: {} }])
})

test('importing the same article again changes nothing', async () => {
  const draft = { ...ferry, headline: 'The lighthouse is for sale' }
  const first = await importArticle(operator, draft, noon)
  const before = await stored(first.slug)
  const again = await importArticle(operator, draft, evening)
  assert.deepEqual(again, { ...first, outcome: 'unchanged' })
  assert.deepEqual(await stored(first.slug), before)
  assert.equal((await eventsOf(first.id)).length, 1)
})

test('importing it with other words updates it and says what changed; what staff and readers did stays', async () => {
  const draft = { ...ferry, headline: 'The harbour wall leaks' }
  const { id, slug } = await importArticle(operator, draft, noon)
  const done = { commenting: 'closed', comments: 12, premoderated: true } as const
  await write(async (tx) => void (await tx.update(articles).set(done).where(eq(articles.id, id))))
  const admin = person('admin')
  const changed = { ...draft, body: 'It leaks *badly*.', standfirst: 'Bring boots.', promotionAfter: undefined }
  const again = await importArticle(admin, changed, evening)
  assert.deepEqual(again, { outcome: 'updated', id, slug, headline: draft.headline })
  const row = await stored(slug)
  assert.equal(row?.html.trim(), '<p>It leaks <em>badly</em>.</p>')
  assert.deepEqual([row?.standfirst, row?.promotionAfter, row?.updatedAt], ['Bring boots.', null, evening])
  assert.deepEqual([row?.commenting, row?.comments, row?.premoderated], ['closed', 12, true])
  const [, updated] = await eventsOf(id)
  const names = ['body', 'promotionAfter', 'standfirst']
  assert.deepEqual([updated?.name, updated?.actorId], ['article.updated', admin.id])
  assert.deepEqual((updated?.details.changed as string[] | undefined)?.toSorted(), names)
})

test('a second article with the headline of another is refused until it has a slug of its own', async () => {
  const letters = { ...ferry, headline: 'Letters' }
  await importArticle(operator, letters, noon)
  const week = { ...letters, publishedAt: new Date('2026-11-09T08:15:00Z'), body: 'Dear editor.' }
  await assert.rejects(importArticle(operator, week, noon), { code: 'article-slug-taken', message: /2026-11-02/ })
  assert.equal((await importArticle(operator, { ...week, slug: 'letters-46' }, noon)).outcome, 'added')
  assert.match((await stored('letters'))?.body ?? '', /last boat/)
})

test('a slug that somebody wrote moves its article to another headline and another day', async () => {
  const draft = { ...ferry, slug: 'council-vote' }
  const { id } = await importArticle(operator, draft, noon)
  const moved = { ...draft, headline: 'Council votes again', publishedAt: evening }
  assert.deepEqual(await importArticle(operator, moved, evening), {
    outcome: 'updated',
    id,
    slug: 'council-vote',
    headline: 'Council votes again',
  })
})

for (const viewer of [visitor, person('reader'), person('moderator')])
  test(`a ${viewer.kind === 'person' ? viewer.role : viewer.kind} may not import articles`, async () => {
    const draft = { ...ferry, headline: 'Not by me' }
    await assert.rejects(importArticle(viewer, draft, noon), { reason: 'forbidden' })
    assert.equal(await stored('not-by-me'), undefined)
  })
