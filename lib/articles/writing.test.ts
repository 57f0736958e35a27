import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asc, eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { events } from '#db/tables/ground'
import { idAt } from '#lib/ground/ids'
import { goodStanding, type Person, visitor } from '#lib/users/policy'
import { changeCommenting } from './change-commenting.ts'
import { editArticle } from './edit-article.ts'
import { publishArticle } from './jobs/publish-article.ts'
import { planArticle } from './plan-article.ts'
import { publishAgain } from './publish-again.ts'
import { readArticleHead } from './queries/article-head.ts'
import { findArticles } from './queries/find-articles.ts'
import { listArticleAddresses } from './queries/list-addresses.ts'
import { listArticles } from './queries/list-articles.ts'
import { readArticle } from './queries/read-article.ts'
import { readEditable } from './queries/read-editable.ts'
import { changeCommentingInput, editArticleInput, planArticleInput, writeArticleInput } from './schema.ts'
import { writeArticle } from './write-article.ts'

const morning = new Date('2026-11-23T09:00:00Z')
const minutesLater = (minutes: number) => new Date(morning.getTime() + minutes * 60_000)
const unlike = () => idAt(morning).slice(-12)

const person = (role: Person['role']): Person => ({
  kind: 'person',
  unread: 0,
  id: idAt(morning),
  name: 'Ines Marten',
  role,
  badge: null,
  sessionId: idAt(morning),
  confirmedAt: morning,
  standing: goodStanding,
  joinedAt: morning,
})
const ines = person('admin')
const noon = '2026-11-23T12:00'

const form = (over: Record<string, string> = {}) => ({
  headline: `The heron returns ${unlike()}`,
  section: 'Nature',
  byline: 'Tegan Pryce',
  body: 'It stood there at **dusk**.',
  appears: 'now',
  ...over,
})
const written = (over: Record<string, string> = {}) => writeArticle(ines, writeArticleInput.parse(form(over)), morning)
const planned = () => written({ appears: 'at', publishesAt: noon })

async function happened(slug: string) {
  const { id } = await readEditable(ines, slug)
  const rows = await db.select().from(events).where(eq(events.subjectId, id)).orderBy(asc(events.id))
  return rows.map(({ name, actorId, details }) => ({ name, actorId, details }))
}

const isAnywhere = async (slug: string, now: Date) => {
  const listed = await listArticles(visitor, { limit: 100 }, now)
  const addresses = await listArticleAddresses(visitor, 1000)
  const read = await readArticle(visitor, slug, now).catch(() => undefined)
  const head = await readArticleHead(visitor, slug).catch(() => undefined)
  const found = [listed.items.some((it) => it.slug === slug), addresses.some((it) => it.slug === slug), !!read, !!head]
  return found.every((it) => it === found[0]) ? found[0] : found
}

test('an admin writes an article, which is rendered like every other and on the record', async () => {
  const slug = await written()
  assert.equal(await isAnywhere(slug, morning), true)
  assert.equal((await readArticle(visitor, slug, morning)).html, '<p>It stood there at <strong>dusk</strong>.</p>\n')
  assert.deepEqual(await happened(slug), [{ name: 'article.written', actorId: ines.id, details: { appears: 'now' } }])
})

test('nothing of a planned article can be found before its time, and then it appears by itself', async () => {
  const slug = await planned()
  const { id } = await readEditable(ines, slug)
  assert.equal(await isAnywhere(slug, minutesLater(179)), false)
  await publishArticle({ articleId: id }, { now: minutesLater(179) })
  assert.equal(await isAnywhere(slug, minutesLater(179)), false)
  await publishArticle({ articleId: id }, { now: minutesLater(180) })
  await publishArticle({ articleId: id }, { now: minutesLater(181) })
  assert.equal(await isAnywhere(slug, minutesLater(180)), true)
  assert.equal((await readArticle(visitor, slug, morning)).publishedAt.toISOString(), '2026-11-23T12:00:00.000Z')
  assert.deepEqual(
    (await happened(slug)).map(({ name }) => name),
    ['article.written', 'article.published'],
  )
})

test('a plan is changed and taken back, and what was asked for before it does nothing', async () => {
  const slug = await planned()
  const { id } = await readEditable(ines, slug)
  await planArticle(ines, { slug, ...planArticleInput.parse({ publishesAt: '2026-11-24T12:00' }) }, morning)
  await publishArticle({ articleId: id }, { now: minutesLater(180) })
  assert.equal(await isAnywhere(slug, minutesLater(180)), false)
  await planArticle(ines, { slug }, minutesLater(190))
  await publishArticle({ articleId: id }, { now: minutesLater(2_000) })
  assert.equal(await isAnywhere(slug, minutesLater(2_000)), false)
  const details = (await happened(slug)).slice(1).map((it) => it.details)
  assert.deepEqual(details, [
    { before: '2026-11-23T12:00:00.000Z', after: '2026-11-24T12:00:00.000Z' },
    { before: '2026-11-24T12:00:00.000Z', after: null },
  ])
})

test('a draft or a planned article that is published now was published now', async () => {
  for (const slug of [await written({ appears: 'later' }), await planned()]) {
    assert.equal(await isAnywhere(slug, morning), false)
    await publishAgain(ines, { slug }, minutesLater(5))
    assert.equal((await readArticle(visitor, slug, morning)).publishedAt.getTime(), minutesLater(5).getTime())
    const [name, actorId] = (await happened(slug)).map((it) => [it.name, it.actorId]).at(-1) ?? []
    assert.deepEqual([name, actorId], ['article.published', ines.id])
  }
})

test('a moment that is past, none at all, or one that no clock shows is refused', async () => {
  await assert.rejects(written({ appears: 'at', publishesAt: '2026-11-23T08:59' }), { code: 'invalid' })
  for (const publishesAt of ['', 'soon', '2026-13-40T25:61'])
    assert.equal(writeArticleInput.safeParse(form({ appears: 'at', publishesAt })).success, false, publishesAt)
  const slug = await written()
  await assert.rejects(planArticle(ines, { slug, publishesAt: minutesLater(9) }, morning), {
    code: 'article-published',
  })
})

test('an image without words for those who do not see it is refused', () => {
  assert.equal(writeArticleInput.safeParse(form({ body: 'A pond.\n\n![](/pond.jpg)' })).success, false)
  assert.equal(writeArticleInput.safeParse(form({ body: 'A pond.\n\n![A heron](/pond.jpg)' })).success, true)
})

test('an article’s words are changed at its old address, and whoever comes second is told', async () => {
  const slug = await written()
  const seen = String((await readEditable(ines, slug)).updatedAt.getTime())
  const { appears, ...words } = form({ headline: 'The heron has left', body: 'Gone.' })
  const input = editArticleInput.parse({ ...words, seen })
  await editArticle(ines, { slug, ...input }, minutesLater(1))
  await assert.rejects(editArticle(ines, { slug, ...input }, minutesLater(2)), { code: 'article-changed' })
  assert.equal((await readArticle(visitor, slug, morning)).headline, 'The heron has left')
  assert.deepEqual((await happened(slug)).at(-1)?.details, { changed: ['headline', 'body'] })
})

test('an address that is taken is refused, and the article there stays', async () => {
  const slug = await written()
  await assert.rejects(written({ slug }), { code: 'article-slug-taken' })
})

test('how an article is commented on is changed by itself, and each change is on the record', async () => {
  const slug = await written()
  const input = { commenting: 'closed', closes: 'at', closesAt: noon, premoderated: 'yes' }
  await changeCommenting(ines, { slug, ...changeCommentingInput.parse(input) }, morning)
  await changeCommenting(ines, { slug, ...changeCommentingInput.parse(input) }, morning)
  const { commenting, closesAt, premoderated } = await readEditable(ines, slug)
  assert.deepEqual([commenting, closesAt?.getTime(), premoderated], ['closed', minutesLater(180).getTime(), true])
  assert.deepEqual((await happened(slug)).slice(1), [
    { name: 'article.comments-closed', actorId: ines.id, details: {} },
    {
      name: 'article.closing-changed',
      actorId: ines.id,
      details: { before: null, after: '2026-11-23T12:00:00.000Z' },
    },
    { name: 'article.premoderation-changed', actorId: ines.id, details: { before: false, after: true } },
  ])
})

test('only admins write, change, plan and list articles', async () => {
  const slug = await written()
  const mina = person('moderator')
  const { appears, ...typed } = form()
  const words = editArticleInput.parse({ ...typed, seen: '0' })
  const mode = changeCommentingInput.parse({ commenting: 'open', closes: 'never', premoderated: 'no' })
  for (const attempt of [
    () => writeArticle(mina, writeArticleInput.parse(form()), morning),
    () => editArticle(mina, { slug, ...words }, morning),
    () => planArticle(mina, { slug }, morning),
    () => changeCommenting(mina, { slug, ...mode }, morning),
    () => findArticles(mina, {}, morning),
    () => readEditable(mina, slug),
  ])
    await assert.rejects(attempt, { code: 'forbidden' })
})

test('articles are found by how the words of a headline begin, and by their state', async () => {
  const word = unlike()
  const state = { appears: 'at', publishesAt: noon }
  await written({ headline: `Swans ${word}` })
  await written({ headline: `Geese ${word}`, ...state })
  await written({ headline: `Ducks ${word}`, appears: 'later' })
  const found = async (find: string, state?: 'published' | 'planned' | 'unpublished') =>
    (await findArticles(ines, { find, state }, morning)).items.map((it) => it.headline.split(' ')[0])
  assert.deepEqual((await found(word.slice(0, 8))).sort(), ['Ducks', 'Geese', 'Swans'])
  assert.deepEqual(await found(`gee ${word}`), ['Geese'])
  assert.deepEqual(await found(word, 'published'), ['Swans'])
  assert.deepEqual(await found(word, 'planned'), ['Geese'])
  assert.deepEqual(await found(word, 'unpublished'), ['Ducks'])
  assert.deepEqual(await found('"*('), [])
})
