import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { eq } from 'drizzle-orm'
import type { DecisionAction, Queue } from '#db/choices'
import { db, write } from '#db/connect'
import { statements } from '#db/statements'
import { cases, decisions } from '#db/tables/cases'
import { comments, findings } from '#db/tables/comments'
import { idAt } from '#lib/ground/ids'
import type { Refusal } from '#lib/ground/refusal'
import { visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { wilson } from '../policy.ts'
import { listInsightRows } from './list-insight-rows.ts'
import { readInsights } from './read-insights.ts'

const now = new Date('2027-03-01T12:00:00Z')
const hours = (many: number) => new Date(now.getTime() + many * 3_600_000)
const refusal = (code: string) => (error: Refusal) => error.name === 'Refusal' && error.code === code
const admin = await aPerson({ role: 'admin', name: 'Ruth Abel', now })
const moderator = await aPerson({ role: 'moderator', name: 'Noor Haddad', now })
const queues: Queue[] = ['waiting', 'reported', 'unreviewed', 'appeals', 'escalated']

/** Sixty comments over eleven days; of each, what happened to it follows from its number. */
before(async () => {
  const people = await Promise.all(['Ada', 'Ben', 'Mei', 'Tom'].map((name) => aPerson({ name, now })))
  const places = await Promise.all([anArticle({ headline: '=1+1' }), anArticle(), anArticle()])
  for (let n = 0; n < 60; n++) {
    const at = hours(-24 * (n % 11) - (n % 5))
    const author = people[n % 11 === 3 ? 0 : n % 4]!
    const article = places[n % 7 === 0 ? 1 : n % 3 === 0 ? 2 : 0]!
    const { id } = await aComment({ author, article, status: n % 4 === 0 ? 'held' : 'published', now: at })
    if (n % 2 === 0) await aDecision(id, n, at)
  }
})

async function aDecision(commentId: string, n: number, openedAt: Date) {
  const decidedAt = new Date(openedAt.getTime() + (n * 7 + 1) * 61_000)
  const closed = idAt(openedAt)
  const action: DecisionAction = n % 6 === 0 ? 'remove' : n % 10 === 0 ? 'escalate' : 'approve'
  const undoneAt = n % 14 === 0 ? decidedAt : null
  const [caseId, first] = [closed, idAt(decidedAt)]
  await write(async (tx) => {
    const about = { subject: 'comment' as const, subjectId: commentId, commentId, personId: moderator.id }
    const queue = queues[n % 5]!
    await tx.insert(cases).values({
      id: caseId,
      ...about,
      queue,
      openedAt,
      dueAt: openedAt,
      closedAt: decidedAt,
      reports: n % 3 === 0 ? 2 : 0,
    })
    const made = { caseId, commentId, moderatorId: moderator.id }
    await tx.insert(decisions).values({ id: first, ...made, action, decidedAt, undoneAt })
    if (action === 'remove' && !undoneAt)
      await tx.update(comments).set({ status: 'removed' }).where(eq(comments.id, commentId))
    if (n % 12 === 0) await tx.insert(decisions).values(turned(made, first, decidedAt))
  })
}

const turned = (made: { caseId: string; commentId: string; moderatorId: string }, reverses: string, at: Date) => ({
  ...{ id: idAt(at), ...made, action: 'approve' as const, reverses },
  decidedAt: new Date(at.getTime() + 60_000),
})

const [from, until] = [new Date('2027-02-23T00:00:00Z'), new Date('2027-03-02T00:00:00Z')]
const isIn = (at: Date) => at >= from && at < until
const settles = (it: { action: string; undoneAt: Date | null }) => it.action !== 'escalate' && it.undoneAt === null

async function everything() {
  const posted = await db.select().from(comments)
  const found = await db.select().from(findings)
  const decided = await db.select().from(decisions)
  const opened = await db.select().from(cases)
  return { posted, found, decided, opened }
}

test('comments, those held and their authors equal a recount, and fewer than three people are nobody', async () => {
  const { posted, found } = await everything()
  const { days } = await readInsights(admin, { days: 7 }, now)
  assert.equal(days.length, 7)
  for (const { day, comments: counted, held, people } of days) {
    const those = posted.filter((it) => it.postedAt.toISOString().startsWith(day))
    const waited = those.filter((it) => found.some((f) => f.commentId === it.id && f.outcome === 'hold'))
    const authors = new Set(those.map((it) => it.authorId)).size
    assert.deepEqual(
      { day, counted, held, people },
      { day, counted: those.length, held: waited.length, people: authors < 3 ? null : authors },
    )
  }
  assert.ok(days.some((it) => it.people === null && it.comments > 0) && days.some((it) => it.people !== null))
})

test('times to a decision equal a recount by source, and leave out what was undone or only escalated', async () => {
  const { decided, opened } = await everything()
  const { decisions: figures } = await readInsights(admin, { days: 7 }, now)
  const waits = decided
    .filter((it) => settles(it) && isIn(it.decidedAt))
    .map((it) => {
      const { queue, reports, openedAt } = opened.find((one) => one.id === it.caseId)!
      const seen = queue === 'unreviewed' ? 'moderator' : 'rule'
      const source = queue === 'appeals' ? 'appeal' : reports > 0 ? 'report' : seen
      return { source, wait: it.decidedAt.getTime() - openedAt.getTime() }
    })
  for (const { source, decisions: n, p50, p95 } of figures) {
    const sorted = waits
      .filter((it) => it.source === source)
      .map((it) => it.wait)
      .sort((a, b) => a - b)
    const nearest = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? null
    assert.deepEqual([source, n, p50, p95], [source, sorted.length, nearest(0.5), nearest(0.95)])
  }
  assert.ok(figures.every((it) => it.decisions > 0))
})

test('the overturn rate equals a recount, with its interval', async () => {
  const { decided } = await everything()
  const { overturns } = await readInsights(admin, { days: 7 }, now)
  const those = decided.filter((it) => settles(it) && isIn(it.decidedAt))
  const turnedRound = those.filter((it) => decided.some((other) => other.reverses === it.id && other.undoneAt === null))
  assert.equal(overturns.decisions, those.length)
  assert.equal(overturns.overturned, turnedRound.length)
  assert.ok(turnedRound.length > 0)
  assert.deepEqual(overturns.interval, wilson(turnedRound.length, those.length))
})

test('each rule’s hits and what was removed of them equal a recount', async () => {
  const { posted, found, decided } = await everything()
  const { rules } = await readInsights(admin, { days: 7 }, now)
  const hit = posted.filter((it) =>
    found.some((f) => f.commentId === it.id && f.rule === 'newcomer' && isIn(f.foundAt)),
  )
  const judged = hit.filter((it) => decided.some((d) => d.commentId === it.id && settles(d)))
  const gone = judged.filter((it) => it.status === 'removed')
  const [newcomer] = rules
  assert.deepEqual([newcomer?.hits, newcomer?.decided, newcomer?.removed], [hit.length, judged.length, gone.length])
  assert.ok(gone.length > 0 && judged.length > gone.length)
})

test('the busiest articles equal a recount, the busiest first', async () => {
  const { posted } = await everything()
  const { articles } = await readInsights(admin, { days: 7 }, now)
  const counts = Map.groupBy(
    posted.filter((it) => isIn(it.postedAt)),
    (it) => it.articleId,
  )
  const sizes = [...counts.values()].map((it) => it.length).sort((a, b) => b - a)
  assert.deepEqual(
    articles.map((it) => it.comments),
    sizes,
  )
})

test('the figures cost seven statements, however long the period', async () => {
  for (const days of [7, 90]) {
    const before = statements.count
    await readInsights(admin, { days }, now)
    assert.equal(statements.count - before, 7)
  }
})

test('each table has its rows under their headings', async () => {
  for (const what of ['days', 'decisions', 'rules', 'articles'] as const) {
    const [headings, ...rows] = await listInsightRows(admin, { what, days: 7 }, now)
    assert.ok(rows.length > 0 && rows.every((row) => row.length === headings?.length))
  }
})

test('the interval of a share is as Wilson has it', () => {
  const { low, high } = wilson(10, 100)!
  assert.equal(low.toFixed(4), '0.0552')
  assert.equal(high.toFixed(4), '0.1744')
  assert.equal(wilson(0, 0), null)
})

test('only admins see the figures', async () => {
  await assert.rejects(readInsights(visitor, { days: 7 }, now), refusal('sign-in'))
  await assert.rejects(readInsights(moderator, { days: 7 }, now), refusal('forbidden'))
})
