import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { and, eq } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { articles } from '#db/tables/articles'
import { cases } from '#db/tables/cases'
import { comments, findings, revisions } from '#db/tables/comments'
import { events } from '#db/tables/ground'
import { Refusal } from '#lib/ground/refusal'
import { recount } from '#lib/insights/recount'
import { visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { changeStatus } from './change-status.ts'
import { postComment } from './post-comment.ts'
import { withdrawComment } from './withdraw-comment.ts'

const now = new Date('2026-11-01T10:00:00Z')
const when = { now, address: '192.0.2.7' }
const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code
const said = (slug: string, body: string) => ({ slug, body, parentId: undefined, key: undefined, anyway: false })

/** Someone whose comments no longer wait. */
async function aRegular() {
  const [author, article] = [await aPerson({ now }), await anArticle()]
  for (const minutes of [50, 40, 30])
    await aComment({
      author,
      article,
      body: `A thought from ${minutes} minutes ago.`,
      now: new Date(now.getTime() - minutes * 60_000),
    })
  return { author, article }
}

const rowOf = async (id: string) => (await db.select().from(comments).where(eq(comments.id, id)))[0]!

test('a first comment waits, and says why', async () => {
  const [author, article] = [await aPerson({ now }), await anArticle()]
  const posted = await postComment(author, said(article.slug, 'The railings are new, the view is not.'), when)
  assert.equal(posted.status, 'held')
  assert.equal(posted.why.length, 1)
  const [waiting] = await db.select().from(cases).where(eq(cases.commentId, posted.id))
  assert.equal(waiting?.queue, 'waiting')
  const [event] = await db.select().from(events).where(eq(events.subjectId, posted.id))
  assert.equal(event?.name, 'comment.held')
  assert.equal((await db.select().from(articles).where(eq(articles.id, article.id)))[0]?.comments, 0)
})

test('a new reader with a link is advised before anything else, and waits when it is posted anyway', async () => {
  const [author, article] = [await aPerson({ now }), await anArticle()]
  const comment = said(article.slug, 'The plans are at https://plans.example.org/bridge')
  await assert.rejects(postComment(author, comment, when), (error: unknown) => {
    assert.ok(error instanceof Refusal && error.code === 'guidance')
    assert.deepEqual(error.sentences, [
      'Links from new accounts wait for a moderator. Take the link out, or post anyway and wait.',
    ])
    return true
  })
  assert.equal(await db.$count(comments, eq(comments.authorId, author.id)), 0)
  const posted = await postComment(author, { ...comment, anyway: true }, when)
  assert.deepEqual([posted.status, posted.why.length], ['held', 2])
})

test("a regular's comment is published, counted and kept with its revision", async () => {
  const { author, article } = await aRegular()
  const posted = await postComment(author, said(article.slug, 'They took *nine years* over it.'), when)
  assert.deepEqual([posted.status, posted.why], ['published', []])
  const [revision] = await db.select().from(revisions).where(eq(revisions.commentId, posted.id))
  assert.equal(revision?.html.trim(), '<p>They took <em>nine years</em> over it.</p>')
  assert.equal((await db.select().from(articles).where(eq(articles.id, article.id)))[0]?.comments, 4)
  assert.equal((await rowOf(posted.id)).shown, true)
})

test('a reply counts for everything above it', async () => {
  const { author, article } = await aRegular()
  const top = await aComment({ author, article, body: 'Was it worth it?', now: new Date(now.getTime() - 3_000) })
  const mid = await aComment({
    author,
    article,
    parent: top,
    body: 'To me, yes.',
    now: new Date(now.getTime() - 2_000),
  })
  const posted = await postComment(
    author,
    { ...said(article.slug, 'To me as well, on Sundays.'), parentId: mid.id },
    when,
  )
  const rows = await Promise.all([top.id, mid.id, posted.id].map(rowOf))
  assert.deepEqual(
    rows.map((it) => [it.depth, it.replies, it.descendants]),
    [
      [0, 1, 2],
      [1, 1, 1],
      [2, 0, 0],
    ],
  )
  assert.deepEqual(
    rows.map((it) => it.threadId),
    [top.id, top.id, top.id],
  )
})

test('case 29: the same key is the same comment', async () => {
  const { author, article } = await aRegular()
  const input = { ...said(article.slug, 'Posted twice on a slow train.'), key: 'k-1' }
  const [first, again] = await Promise.all([postComment(author, input, when), postComment(author, input, when)])
  assert.equal(first.id, again.id)
  assert.equal(
    (
      await db
        .select()
        .from(comments)
        .where(and(eq(comments.authorId, author.id), eq(comments.key, 'k-1')))
    ).length,
    1,
  )
})

test('what cannot be posted is refused, and nothing is stored', async () => {
  const { author, article } = await aRegular()
  const elsewhere = await anArticle()
  const top = await aComment({ author, article: elsewhere })
  const waiting = await aComment({ author, article, status: 'held' })
  const before = await db.$count(comments, eq(comments.authorId, author.id))
  const attempts: [string, () => Promise<unknown>][] = [
    ['sign-in', () => postComment(visitor, said(article.slug, 'Hello.'), when)],
    ['not-found', () => postComment(author, said('no-such-article', 'Hello.'), when)],
    ['answered-gone', () => postComment(author, { ...said(article.slug, 'Across articles.'), parentId: top.id }, when)],
    [
      'answered-gone',
      () => postComment(author, { ...said(article.slug, 'To one that waits.'), parentId: waiting.id }, when),
    ],
    ['screened-shape', () => postComment(author, said(article.slug, '\u200b \u3164'), when)],
    ['screened-shape', () => postComment(author, said(article.slug, 'a'.repeat(5_001)), when)],
    ['screened-repeat', () => postComment(author, said(article.slug, 'A  thought from 30 minutes ago.'), when)],
  ]
  for (const [code, attempt] of attempts) await assert.rejects(attempt(), refused(code), code)
  assert.equal(await db.$count(comments, eq(comments.authorId, author.id)), before)
})

test('case 25: nobody answers what was withdrawn or removed meanwhile, and nothing is stored', async () => {
  const { author, article } = await aRegular()
  const [withdrawn, removed] = [await aComment({ author, article }), await aComment({ author, article })]
  await withdrawComment(author, { commentId: withdrawn.id }, when)
  await write(async (tx) => {
    const [row] = await tx.select().from(comments).where(eq(comments.id, removed.id))
    await changeStatus(tx, row!, { to: 'removed', now })
  })
  for (const { id } of [withdrawn, removed]) {
    const reply = { ...said(article.slug, 'An answer to what has gone.'), parentId: id }
    await assert.rejects(postComment(author, reply, when), refused('answered-gone'))
    assert.equal(await db.$count(comments, eq(comments.parentId, id)), 0)
  }
})

test('a closed article and a suspended author are refused in words', async () => {
  const { author } = await aRegular()
  const closed = await anArticle({ commenting: 'closed' })
  await assert.rejects(postComment(author, said(closed.slug, 'Too late?'), when), refused('screened-commenting'))
  const suspended = {
    ...author,
    standing: { kind: 'suspension' as const, until: new Date(now.getTime() + 1), reason: 'Insults' },
  }
  const open = await anArticle()
  await assert.rejects(postComment(suspended, said(open.slug, 'Am I heard?'), when), refused('screened-standing'))
})

test('a reader who posts too fast is asked to wait, and is told how long', async () => {
  const { author, article } = await aRegular()
  const post = (n: number) => postComment(author, said(article.slug, `Thought number ${n} of many today.`), when)
  for (const n of [1, 2, 3, 4]) await post(n)
  await assert.rejects(
    post(5),
    (error: Refusal) => error.code === 'screened-rate' && error.retryAfter! > 0 && error.retryAfter! <= 60,
  )
})

test('every finding is kept with its revision', async () => {
  const [author, article] = [await aPerson({ now }), await anArticle({ premoderated: true })]
  const posted = await postComment(author, said(article.slug, 'THIS IS THE BEST BRIDGE IN THE COUNTRY'), when)
  const rows = await db.select().from(findings).where(eq(findings.commentId, posted.id))
  assert.deepEqual(rows.map((it) => it.rule).sort(), ['newcomer', 'premoderated', 'shouting'])
  assert.ok(rows.every((it) => it.revision === 1))
})

test('no count has drifted', async () => {
  assert.deepEqual(await recount(), [])
})
