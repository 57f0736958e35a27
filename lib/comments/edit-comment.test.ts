import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { and, desc, eq, isNull } from 'drizzle-orm'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { cases } from '#db/tables/cases'
import { comments, findings, revisions } from '#db/tables/comments'
import { events } from '#db/tables/ground'
import { Refusal } from '#lib/ground/refusal'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { recount } from '#lib/insights/recount'
import { claimCase } from '#lib/moderation/claim-case'
import { decide } from '#lib/moderation/decide'
import { type Person, visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { editComment } from './edit-comment.ts'
import { statusAfterEdit } from './status.ts'

const now = new Date('2026-11-01T10:00:00Z')
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)
const at = (time: Date) => ({ now: time, address: '192.0.2.9' })
const refused = (reason: string, code: string) => (error: unknown) =>
  error instanceof Refusal && error.reason === reason && error.code === code

before(() => storeFirstGuidelines(now))

/** A regular, whose comments and links no longer wait, and what they have just posted. */
async function aRemark({ body = 'The new ralings are ugly.', over = {} } = {}) {
  const [author, article] = [await aPerson({ name: 'Ines Okafor', now }), await anArticle(over)]
  for (const ago of [50, 40, 30])
    await aComment({ author, article, body: `A thought from ${ago} minutes ago.`, now: minutes(-ago) })
  const { id } = await aComment({ author, article, body, now })
  return { author, article, id }
}

const edit = (viewer: Parameters<typeof editComment>[0], id: string, over = {}) =>
  editComment(
    viewer,
    { commentId: id, body: 'The new railings are ugly.', revision: 1, anyway: false, ...over },
    at(minutes(3)),
  )
const rowOf = async (id: string) => (await db.select().from(comments).where(eq(comments.id, id)))[0]!
const openCaseOf = async (id: string) =>
  (
    await db
      .select()
      .from(cases)
      .where(and(eq(cases.subjectId, id), isNull(cases.closedAt)))
  )[0]
const countOf = async (article: { id: string }) =>
  (await db.select().from(articles).where(eq(articles.id, article.id)))[0]?.comments

async function approve(moderator: Person, commentId: string, revision: number) {
  const claimed = (await claimCase(moderator, { commentId }, minutes(1)))!
  const input = { action: 'approve', revision, claim: claimed.claim.id } as const
  await decide(moderator, { ...input, guideline: undefined, note: undefined, caseId: claimed.caseId }, minutes(1))
}

test('saving again because the answer got lost on the way changes nothing', async () => {
  const { author, id } = await aRemark()
  const first = await edit(author, id)
  assert.deepEqual(await edit(author, id), first)
  assert.equal((await rowOf(id)).revision, 2)
  await assert.rejects(edit(author, id, { body: 'Other words.' }), refused('conflict', 'edit-changed'))
})

test('an author mends a slip; both wordings are kept and the record says so', async () => {
  const { author, id } = await aRemark()
  const edited = await edit(author, id)
  assert.deepEqual(edited, { id, status: 'published', why: [] })
  const row = await rowOf(id)
  assert.deepEqual([row.revision, row.editedAt, row.status], [2, minutes(3), 'published'])
  const kept = await db.select().from(revisions).where(eq(revisions.commentId, id)).orderBy(revisions.number)
  assert.deepEqual(
    kept.map((it) => it.body),
    ['The new ralings are ugly.', 'The new railings are ugly.'],
  )
  const [event] = await db.select().from(events).where(eq(events.subjectId, id)).orderBy(desc(events.id)).limit(1)
  assert.equal(event?.name, 'comment.edited')
  assert.deepEqual(event?.details, { revision: 2, from: 'published', to: 'published' })
})

test('case 24: an edit is screened like a post: many links go back to the desk and out of the count', async () => {
  const { author, article, id } = await aRemark()
  const before = await countOf(article)
  const body = [1, 2, 3, 4, 5].map((n) => `https://shop${n}.example.org/`).join(' and ')
  const edited = await edit(author, id, { body })
  assert.equal(edited.status, 'held')
  assert.equal(edited.why.length, 1)
  assert.equal((await openCaseOf(id))?.queue, 'waiting')
  assert.equal(await countOf(article), before! - 1)
  const found = await db
    .select()
    .from(findings)
    .where(and(eq(findings.commentId, id), eq(findings.revision, 2)))
  assert.deepEqual(
    found.map((it) => [it.rule, it.outcome]),
    [['links', 'hold']],
  )
})

test('a writer is told about a phone number first, and may post it anyway and wait', async () => {
  const { author, id } = await aRemark()
  const body = 'Ring me about the railings: +44 20 7946 0018'
  await assert.rejects(edit(author, id, { body }), refused('conflict', 'guidance'))
  assert.equal((await rowOf(id)).revision, 1)
  assert.equal((await edit(author, id, { body, anyway: true })).status, 'held')
})

test('case 24: what a person approved goes back to the desk when its words change', async () => {
  const { author, id } = await aRemark()
  await approve(await aPerson({ name: 'Mo Derrida', role: 'moderator', now }), id, 1)
  assert.equal((await edit(author, id)).status, 'held')
  const row = await rowOf(id)
  assert.deepEqual([row.status, row.reviewedAt], ['held', null])
  assert.ok(await openCaseOf(id))
})

test('a comment that waits can be mended and goes on waiting in the same case', async () => {
  const [author, article] = [await aPerson({ now }), await anArticle()]
  const { id } = await aComment({ author, article, status: 'held', now })
  const waiting = await openCaseOf(id)
  assert.equal((await edit(author, id)).status, 'held')
  assert.equal((await openCaseOf(id))?.id, waiting?.id)
})

test('of two edits of the same wording one wins, and the other is told', async () => {
  const { author, id } = await aRemark()
  const both = await Promise.allSettled([
    edit(author, id, { body: 'One wording.' }),
    edit(author, id, { body: 'Another wording.' }),
  ])
  assert.deepEqual(both.map((it) => it.status).sort(), ['fulfilled', 'rejected'])
  const lost = both.find((it) => it.status === 'rejected')
  assert.ok(refused('conflict', 'edit-changed')(lost?.reason))
  assert.equal((await rowOf(id)).revision, 2)
})

test('who may not edit, and what cannot be edited, is refused and nothing is stored', async () => {
  const { author, article, id } = await aRemark()
  const other = await aPerson({ name: 'Rolf Brandt', now })
  const waiting = await aComment({ author, article, status: 'held', body: 'Not yet seen.', now })
  await assert.rejects(edit(visitor, id), refused('sign-in', 'sign-in'))
  await assert.rejects(edit(other, id), refused('forbidden', 'not-yours'))
  await assert.rejects(edit(other, waiting.id), refused('not-found', 'not-found'))
  await assert.rejects(edit(author, 'no-such-comment'), refused('not-found', 'not-found'))
  await assert.rejects(edit(author, id, { revision: 2 }), refused('conflict', 'edit-changed'))
  await assert.rejects(edit(author, id, { body: ' ' }), refused('invalid', 'screened-shape'))
  const late = { commentId: id, body: 'Too late.', revision: 1, anyway: false }
  await assert.rejects(editComment(author, late, at(minutes(11))), refused('conflict', 'edit-too-late'))
  const suspended = { ...author, standing: { kind: 'suspension' as const, until: minutes(60), reason: 'Insults' } }
  await assert.rejects(edit(suspended, id), refused('forbidden', 'screened-standing'))
  assert.equal((await rowOf(id)).revision, 1)
})

test('under an article that has closed nothing is edited any more', async () => {
  const { author, id } = await aRemark({ over: { closesAt: minutes(2) } })
  await assert.rejects(edit(author, id), refused('conflict', 'screened-commenting'))
})

const follows: Parameters<typeof statusAfterEdit>[1][] = [
  { outcome: 'pass', decided: false },
  { outcome: 'note', decided: false },
  { outcome: 'hold', decided: false },
  { outcome: 'pass', decided: true },
]

test('what follows from an edit depends on screening and on whether a person decided before', () => {
  assert.deepEqual(
    follows.map((it) => statusAfterEdit('published', it)),
    ['published', 'published', 'held', 'held'],
  )
  assert.ok(follows.every((it) => statusAfterEdit('held', it) === 'held'))
})

test('no count has drifted', async () => {
  assert.deepEqual(await recount(), [])
})
