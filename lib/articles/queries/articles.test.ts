import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { write } from '#db/connect'
import { articles } from '#db/tables/articles'
import { storeSetting } from '#lib/ground/settings'
import { goodStanding, operator, type Person, visitor } from '#lib/users/policy'
import { closeComments } from '../close-comments.ts'
import { importArticle } from '../import-article.ts'
import type { ArticleDraft } from '../schema.ts'
import { unpublishArticle } from '../unpublish-article.ts'
import { readArticleHead } from './article-head.ts'
import { listArticleAddresses } from './list-addresses.ts'
import { listArticles } from './list-articles.ts'
import { readArticle } from './read-article.ts'

const now = new Date('2026-11-02T12:00:00Z')

const moderator: Person = {
  kind: 'person',
  unread: 0,
  id: '01890000-0000-7000-8000-000000000001',
  name: 'Mina Sorensen',
  role: 'moderator',
  badge: null,
  sessionId: '01890000-0000-7000-8000-000000000002',
  confirmedAt: new Date(0),
  standing: goodStanding,
  joinedAt: now,
}

const publish = (words: Partial<ArticleDraft> & { headline: string }) =>
  importArticle(
    operator,
    { section: 'Weather', byline: 'Kenji Morita', publishedAt: now, body: 'It rained.', ...words },
    now,
  )

const headlines = (list: { items: { headline: string }[] }) => list.items.map((it) => it.headline)

test('pages of a section follow each other without a gap or a double, even where times are equal', async () => {
  for (let n = 1; n <= 7; n++)
    await publish({
      headline: `Rain, day ${n}`,
      section: 'Rain',
      publishedAt: new Date(`2026-10-0${n < 4 ? n : 5}T06:00:00Z`),
    })
  const seen: string[] = []
  let after: string | undefined
  do {
    const page = await listArticles(visitor, { section: 'rain', limit: 2, after }, now)
    assert.ok(page.items.length <= 2)
    seen.push(...headlines(page))
    after = page.next ?? undefined
  } while (after)
  assert.deepEqual(
    seen,
    [7, 6, 5, 4, 3, 2, 1].map((n) => `Rain, day ${n}`),
  )
})

test('an author’s list holds that author’s articles only, and the front page those of everybody', async () => {
  await publish({ headline: 'Fog', byline: 'Łukasz Zieliński', publishedAt: new Date('2099-01-01T00:00:00Z') })
  await publish({ headline: 'Frost', byline: 'Ann River', publishedAt: new Date('2099-01-02T00:00:00Z') })
  assert.deepEqual(headlines(await listArticles(visitor, { byline: 'lukasz-zielinski' }, now)), ['Fog'])
  assert.deepEqual(headlines(await listArticles(visitor, { limit: 2 }, now)), ['Frost', 'Fog'])
})

test('a section or an author without articles is not found', async () => {
  await assert.rejects(listArticles(visitor, { section: 'astrology' }, now), { reason: 'not-found' })
  await assert.rejects(listArticles(visitor, { byline: 'nobody' }, now), { reason: 'not-found' })
})

for (const after of ['', 'x', '1.2', '99999999999999999.01890000-0000-7000-8000-000000000001', "0.' or 1=1 --"])
  test(`“${after}” is no place in the list`, () =>
    assert.rejects(listArticles(visitor, { after }, now), { reason: 'invalid', code: 'article-cursor' }))

test('a teaser says what the article is about, in its standfirst or its first words', async () => {
  await publish({ headline: 'Hail', section: 'Hail', standfirst: 'As big as eggs.', body: 'It *hailed*.' })
  await publish({
    headline: 'More hail',
    section: 'Hail',
    publishedAt: new Date('2026-11-03T00:00:00Z'),
    body: `## At noon\n\nIt [hailed](https://example.org) ${'and hailed '.repeat(40)}.`,
  })
  const [second, first] = (await listArticles(visitor, { section: 'hail' }, now)).items
  assert.equal(first?.summary, 'As big as eggs.')
  assert.match(second?.summary ?? '', /^It hailed and hailed .*…$/)
  assert.ok([...(second?.summary ?? '')].length <= 200)
})

test('what was unpublished is gone for readers everywhere; staff still find its page', async () => {
  const { slug } = await publish({ headline: 'A storm in a teacup', section: 'Storms' })
  await publish({ headline: 'A real storm', section: 'Storms' })
  await unpublishArticle(operator, { slug }, now)
  await assert.rejects(readArticle(visitor, slug, now), { reason: 'not-found' })
  await assert.rejects(readArticleHead(visitor, slug), { reason: 'not-found' })
  assert.deepEqual(headlines(await listArticles(visitor, { section: 'storms' }, now)), ['A real storm'])
  assert.ok(!(await listArticleAddresses(visitor, 50_000)).some((it) => it.slug === slug))
  assert.equal((await readArticle(moderator, slug, now)).headline, 'A storm in a teacup')
  assert.equal((await readArticleHead(moderator, slug)).slug, slug)
})

test('an article says whether it can be commented on, and so does its teaser', async () => {
  const { slug } = await publish({ headline: 'Is it ever sunny', section: 'Sun' })
  assert.equal((await readArticle(visitor, slug, now)).commenting, 'open')
  await closeComments(operator, { slug }, now)
  assert.equal((await readArticle(visitor, slug, now)).commenting, 'closed')
  assert.equal((await listArticles(visitor, { section: 'sun' }, now)).items[0]?.open, false)
})

test('the sitewide switch says more than the article', async () => {
  const { slug } = await publish({ headline: 'Clouds' })
  await write(async (tx) => void (await storeSetting(tx, 'commenting', { value: 'off', now })))
  assert.equal((await readArticle(visitor, slug, now)).commenting, 'off')
  await write(async (tx) => void (await storeSetting(tx, 'commenting', { value: 'on', now })))
})

test('words an older renderer made are rendered again before they are shown', async () => {
  const { slug, id } = await publish({ headline: 'Snow', body: 'It *snowed*.' })
  const old = { html: '<p>old</p>', renderer: 0 }
  await write(async (tx) => void (await tx.update(articles).set(old).where(eq(articles.id, id))))
  assert.equal((await readArticle(visitor, slug, now)).html.trim(), '<p>It <em>snowed</em>.</p>')
})

test('no address is found that was never written', () =>
  assert.rejects(readArticle(visitor, 'never-written', now), { reason: 'not-found' }))
