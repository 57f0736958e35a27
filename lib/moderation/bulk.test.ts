import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { eq, like } from 'drizzle-orm'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { cases } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import { jobs } from '#db/tables/ground'
import { statements } from '#db/tables/moderation'
import { editComment } from '#lib/comments/edit-comment'
import { Refusal } from '#lib/ground/refusal'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { recount } from '#lib/insights/recount'
import { visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { claimCase } from './claim-case.ts'
import { commitBulk } from './commit-bulk.ts'
import { decide } from './decide.ts'
import { runBulk } from './jobs/run-bulk.ts'
import { takeBackBulk } from './jobs/take-back-bulk.ts'
import { previewBulk } from './preview-bulk.ts'
import { readBulk } from './queries/read-bulk.ts'
import { undoBulk } from './undo-bulk.ts'

const monday = new Date('2026-11-23T09:00:00Z')
const later = (ms: number) => new Date(monday.getTime() + ms)
const MINUTE = 60_000
const refused = (reason: string, code: string) => (error: unknown) =>
  error instanceof Refusal && error.reason === reason && error.code === code
const cited = { action: 'remove', guideline: 5, note: 'Adverts have no place here.' } as const

before(() => storeFirstGuidelines(monday))

/** Two spammers with twelve adverts each, half of them published, and a moderator. */
async function stage() {
  const mona = await aPerson({ role: 'moderator', name: 'Mona Lind', now: monday })
  const omar = await aPerson({ role: 'moderator', name: 'Omar Haddad', now: monday })
  const [vic, wanda] = [
    await aPerson({ name: 'Vic Sale', now: monday }),
    await aPerson({ name: 'Wanda Deal', now: monday }),
  ]
  const article = await anArticle()
  const made: { id: string }[] = []
  for (let n = 0; n < 24; n++) {
    const author = n % 2 ? vic : wanda
    const status = n < 12 ? 'published' : 'held'
    made.push(await aComment({ author, article, body: `Offer number ${n}`, status, now: monday }))
  }
  return { mona, omar, vic, wanda, article, made, ids: made.map((it) => it.id) }
}

const statusOf = async (id: string) => (await db.select().from(comments).where(eq(comments.id, id)))[0]!.status
const countOf = async (id: string) => (await db.select().from(articles).where(eq(articles.id, id)))[0]!.comments
const carryOut = (bulk: string, now: Date) => runBulk({ bulk }, { now })

test('a preview counts what would be decided, shows ten of them, and decides nothing', async () => {
  const { mona, omar, ids } = await stage()
  await claimCase(omar, { commentId: ids[0]! }, monday)
  const { id } = await previewBulk(mona, { ...cited, comments: ids }, monday)
  const { samples, ...view } = await readBulk(mona, { id })
  assert.equal(samples.length, 10)
  const figures = { total: 23, decided: 0, changed: 0, undone: 0, overtaken: 0, authors: 2, articles: 1, trusted: 0 }
  assert.deepEqual(view, { id, action: 'remove', state: 'previewed', undoUntil: null, ...figures })
  assert.equal(await statusOf(ids[1]!), 'published')
  await assert.rejects(readBulk(omar, { id }), refused('not-found', 'bulk-gone'))
})

test('a bulk removes all of it, tells each author once after ten minutes, and every count is right', async () => {
  const { mona, article, ids } = await stage()
  const { id } = await previewBulk(mona, { ...cited, comments: ids }, monday)
  await commitBulk(mona, { bulkId: id }, monday)
  await carryOut(id, monday)
  assert.deepEqual([(await readBulk(mona, { id })).decided, (await readBulk(mona, { id })).state], [24, 'done'])
  assert.equal(await countOf(article.id), 0)
  const told = await db
    .select()
    .from(jobs)
    .where(like(jobs.key, `tell-of-decision:${id}:%`))
  assert.deepEqual(
    told.map((it) => it.runAt),
    [later(10 * MINUTE), later(10 * MINUTE)],
  )
  const made = await db.select().from(statements).where(eq(statements.articleId, article.id))
  assert.deepEqual([made.length, made[0]!.note, made[0]!.inForceAt], [24, cited.note, later(10 * MINUTE)])
  const drift = (await recount()).filter((it) => it.id === article.id || ids.includes(it.id))
  assert.deepEqual(drift, [])
  await carryOut(id, monday)
  assert.equal((await readBulk(mona, { id })).decided, 24)
})

test('within ten minutes all of it is taken back, but not what somebody decided since', async () => {
  const { mona, omar, article, ids } = await stage()
  const { id } = await previewBulk(mona, { ...cited, comments: ids }, monday)
  await commitBulk(mona, { bulkId: id }, monday)
  await assert.rejects(undoBulk(mona, { bulkId: id }, later(1)), refused('conflict', 'bulk-running'))
  await carryOut(id, monday)
  const { caseId, claim } = (await claimCase(omar, { commentId: ids[0]! }, later(MINUTE)))!
  await decide(omar, { action: 'approve', caseId, claim: claim.id, revision: 1 }, later(MINUTE))
  await undoBulk(mona, { bulkId: id }, later(9.9 * MINUTE))
  await takeBackBulk({ bulk: id }, { now: later(9.9 * MINUTE) })
  const view = await readBulk(mona, { id })
  assert.deepEqual([view.state, view.undone, view.overtaken, view.decided], ['undone', 23, 1, 0])
  assert.equal(await countOf(article.id), 12)
  assert.deepEqual([await statusOf(ids[0]!), await statusOf(ids[23]!)], ['published', 'held'])
  const open = await db.select().from(cases).where(eq(cases.articleId, article.id))
  assert.equal(open.filter((it) => it.queue === 'waiting' && it.closedAt === null).length, 12)
  assert.deepEqual(
    (await recount()).filter((it) => it.id === article.id || ids.includes(it.id)),
    [],
  )
  await assert.rejects(undoBulk(mona, { bulkId: id }, later(9.95 * MINUTE)), refused('conflict', 'undone-already'))
})

test('after ten minutes a bulk is not taken back', async () => {
  const { mona, ids } = await stage()
  const { id } = await previewBulk(mona, { ...cited, comments: ids.slice(0, 2) }, monday)
  await commitBulk(mona, { bulkId: id }, monday)
  await carryOut(id, monday)
  await assert.rejects(undoBulk(mona, { bulkId: id }, later(10 * MINUTE)), refused('conflict', 'bulk-late'))
})

test('what has changed since the preview stops all of it; what changes after that is left alone', async () => {
  const { mona, vic, wanda, ids } = await stage()
  const { id } = await previewBulk(mona, { ...cited, comments: ids }, monday)
  const edit = (author: typeof vic, commentId: string) =>
    editComment(
      author,
      { commentId, body: 'I take it back, sorry.', revision: 1, anyway: true },
      { now: later(1_000), address: vic.id },
    )
  await edit(vic, ids[1]!)
  await assert.rejects(commitBulk(mona, { bulkId: id }, later(2_000)), refused('conflict', 'bulk-changed'))
  assert.equal(await statusOf(ids[0]!), 'published')
  const again = await previewBulk(mona, { ...cited, comments: ids }, later(3_000))
  await commitBulk(mona, { bulkId: again.id }, later(3_000))
  await edit(wanda, ids[0]!)
  await carryOut(again.id, later(4_000))
  const { decided, changed } = await readBulk(mona, { id: again.id })
  assert.deepEqual([decided, changed, await statusOf(ids[0]!)], [23, 1, 'published'])
})

test('what one author has said lately is one bulk, whatever its status', async () => {
  const { mona, vic } = await stage()
  const { id } = await previewBulk(mona, { ...cited, author: vic.id }, monday)
  assert.deepEqual([(await readBulk(mona, { id })).total, (await readBulk(mona, { id })).authors], [12, 1])
})

test('a bulk is staff’s, cites a guideline to remove, takes in nothing of their own, and starts once', async () => {
  const { mona, omar, vic, article, ids } = await stage()
  await assert.rejects(previewBulk(visitor, { ...cited, comments: ids }, monday), refused('sign-in', 'sign-in'))
  await assert.rejects(previewBulk(vic, { ...cited, comments: ids }, monday), refused('forbidden', 'forbidden'))
  const bare = previewBulk(mona, { action: 'remove', comments: ids }, monday)
  await assert.rejects(bare, refused('invalid', 'guideline-missing'))
  const own = await aComment({ author: mona, article, now: monday })
  const alone = previewBulk(mona, { ...cited, comments: [own.id] }, monday)
  await assert.rejects(alone, refused('conflict', 'bulk-empty'))
  const { id } = await previewBulk(mona, { action: 'approve', comments: ids }, monday)
  await assert.rejects(commitBulk(omar, { bulkId: id }, monday), refused('not-found', 'bulk-gone'))
  await commitBulk(mona, { bulkId: id }, monday)
  await assert.rejects(commitBulk(mona, { bulkId: id }, monday), refused('conflict', 'bulk-started'))
})
