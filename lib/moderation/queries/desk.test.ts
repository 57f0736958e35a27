import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { eq } from 'drizzle-orm'
import type { Queue } from '#db/choices'
import { db, write } from '#db/connect'
import { cases } from '#db/tables/cases'
import { comments, findings } from '#db/tables/comments'
import { users } from '#db/tables/users'
import { reportComment } from '#lib/comments/report-comment'
import { idAt } from '#lib/ground/ids'
import { Refusal } from '#lib/ground/refusal'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { type Viewer, visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { claimCase } from '../claim-case.ts'
import { decide } from '../decide.ts'
import { CLAIM_FOR, PAGE_SIZE } from '../policy.ts'
import { readDeskCounts } from './desk-counts.ts'
import { findCase } from './find-case.ts'
import { listCases } from './list-cases.ts'
import { readCase } from './read-case.ts'

const monday = new Date('2026-11-23T09:00:00Z')
const after = (ms: number) => new Date(monday.getTime() + ms)
const refused = (reason: string) => (error: unknown) => error instanceof Refusal && error.reason === reason

before(() => storeFirstGuidelines(monday))

async function stage() {
  const mona = await aPerson({ role: 'moderator', name: 'Mona Lind', now: monday })
  const omar = await aPerson({ role: 'moderator', name: 'Omar Haddad', now: monday })
  const ada = await aPerson({ name: 'Ada Okafor', now: monday })
  const article = await anArticle()
  const hold = (body: string, now = monday) => aComment({ author: ada, article, body, status: 'held', now })
  return { mona, omar, ada, article, hold }
}

async function caseOf(commentId: string) {
  const [found] = await db.select().from(cases).where(eq(cases.commentId, commentId))
  return found!
}

/** By how much the counts change while something happens. */
async function changes(viewer: Viewer, happening: () => Promise<unknown>) {
  const before = await readDeskCounts(viewer)
  await happening()
  const now = await readDeskCounts(viewer)
  const queues = Object.keys(now.counts) as Queue[]
  return Object.fromEntries(queues.map((it) => [it, now.counts[it] - before.counts[it]]).filter(([, by]) => by !== 0))
}

async function everything(viewer: Viewer, queue: Queue, now = monday) {
  const items = []
  for (let after: string | undefined, more = true; more; ) {
    const page = await listCases(viewer, { queue, after }, now)
    items.push(...page.items)
    after = page.next ?? undefined
    more = page.next !== null
  }
  return items
}

test('a comment counts in exactly one queue, whatever is decided about it', async () => {
  const { mona, omar, ada, article, hold } = await stage()
  const decideOn = async (comment: { id: string }, action: 'approve' | 'remove' | 'escalate') => {
    const who = action === 'escalate' ? mona : omar
    const { caseId, claim } = (await claimCase(who, { commentId: comment.id }, after(CLAIM_FOR + 1)))!
    return decide(who, { action, guideline: 1, caseId, claim: claim.id, revision: 1 }, monday)
  }
  let waiting = { id: '' }
  let published = { id: '' }
  assert.deepEqual(await changes(mona, async () => (waiting = await hold('Wait for it.'))), { waiting: 1 })
  const post = async () => (published = await aComment({ author: ada, article, now: monday }))
  assert.deepEqual(await changes(mona, post), { unreviewed: 1 })
  assert.deepEqual(await changes(mona, () => claimCase(mona, { commentId: published.id }, monday)), {})
  const up = () => decideOn(published, 'escalate')
  assert.deepEqual(await changes(mona, up), { unreviewed: -1, escalated: 1 })
  assert.deepEqual(await changes(mona, () => decideOn(published, 'approve')), { escalated: -1 })
  assert.deepEqual(await changes(mona, () => decideOn(waiting, 'escalate')), { waiting: -1, escalated: 1 })
  assert.deepEqual(await changes(mona, () => decideOn(waiting, 'remove')), { escalated: -1 })
})

test('the counts say since when the oldest comment has been waiting', async () => {
  const { mona, hold } = await stage()
  const longAgo = new Date('2001-01-01T00:00:00Z')
  await hold('Since the turn of the century.', longAgo)
  assert.equal((await readDeskCounts(mona)).oldest, longAgo.toISOString())
})

test('every count is the length of its list', async () => {
  const { mona, ada, article, hold } = await stage()
  await hold('One more.')
  await aComment({ author: ada, article, now: monday })
  const { counts } = await readDeskCounts(mona)
  for (const queue of ['escalated', 'reported', 'waiting', 'unreviewed'] as const)
    assert.equal((await everything(mona, queue)).length, counts[queue], queue)
})

test('a queue is read in pages, the oldest first, each case once, also those of one moment', async () => {
  const { mona, article, hold } = await stage()
  const made = []
  for (let n = 0; n < PAGE_SIZE + 5; n++) made.push(await hold(`Number ${n}`, after(n - (n % 2))))
  const all = await everything(mona, 'waiting')
  const here = all.filter((it) => it.article?.slug === article.slug).map((it) => it.commentId)
  assert.deepEqual(
    here,
    made.map((it) => it.id),
  )
  assert.equal((await listCases(mona, { queue: 'waiting' }, monday)).items.length, PAGE_SIZE)
})

test('a line of the queue says who wrote it, where, why it waits and who has it', async () => {
  const { mona, omar, article, hold } = await stage()
  const comment = await hold('**Finally**: a bridge I can cross with my [pram](https://prams.example).')
  const about = await caseOf(comment.id)
  await claimCase(omar, { caseId: about.id }, monday)
  const find = async (viewer: Viewer, now: Date) =>
    (await everything(viewer, 'waiting', now)).find((it) => it.commentId === comment.id)!
  const line = await find(mona, monday)
  assert.deepEqual(line, {
    id: about.id,
    subject: 'comment',
    commentId: comment.id,
    excerpt: 'Finally: a bridge I can cross with my pram.',
    severity: 0,
    reports: 0,
    author: { id: about.personId, name: 'Ada Okafor' },
    article: { slug: article.slug, headline: article.headline },
    openedAt: monday.toISOString(),
    dueAt: after(4 * 3_600_000).toISOString(),
    reasons: ['First comment'],
    claimedBy: 'Omar Haddad',
    mine: false,
  })
  assert.equal((await find(omar, monday)).claimedBy, null)
  assert.equal((await find(mona, after(CLAIM_FOR))).claimedBy, null)
})

test('a moderator sees that a case is about them', async () => {
  const { mona, omar, article } = await stage()
  const own = await aComment({ author: omar, article, status: 'held', now: monday })
  const find = async (viewer: Viewer) => (await everything(viewer, 'waiting')).find((it) => it.commentId === own.id)
  assert.deepEqual([(await find(omar))?.mine, (await find(mona))?.mine], [true, false])
})

test('the address of a page with a slip in it is refused', async () => {
  const { mona } = await stage()
  for (const place of ['later', '1.2', "1'; drop table cases", `${'9'.repeat(40)}.${idAt(monday)}`])
    await assert.rejects(listCases(mona, { queue: 'waiting', after: place }, monday), refused('invalid'))
})

test('a card holds the comment, why it is here, its article, what it answers and what is known of its author', async () => {
  const { mona, omar, ada, article } = await stage()
  const top = await aComment({ author: omar, article, body: 'Who pays?', now: after(1) })
  const second = await aComment({ author: ada, article, body: 'We do.', parent: top, now: after(2) })
  const third = await aComment({ author: omar, article, body: 'All of us?', parent: second, now: after(3) })
  const fourth = await aComment({ author: ada, article, body: 'Some more than others.', parent: third, now: after(4) })
  const body = 'Ask the *mayor*, you muppet.'
  const fifth = await aComment({ author: ada, article, body, parent: fourth, status: 'held', now: after(5) })
  const evidence = {
    spans: [
      [21, 27],
      [400, 410],
    ],
    hits: 1,
  }
  const found = { rule: 'words', version: 1, outcome: 'hold' as const, evidence }
  const row = { id: idAt(after(6)), commentId: fifth.id, revision: 1, ...found, foundAt: after(5) }
  await write(async (tx) => void (await tx.insert(findings).values(row)))
  const card = await readCase(mona, { id: (await caseOf(fifth.id)).id }, after(10))
  assert.equal(card.comment?.author?.name, 'Ada Okafor')
  assert.match(card.comment!.html, /Ask the <em>mayor<\/em>/)
  assert.deepEqual(card.typed, { body, marks: [[21, 27]] })
  assert.deepEqual(card.why, [
    { rule: 'newcomer', sentence: 'First comment' },
    { rule: 'words', sentence: 'Word on the list' },
  ])
  assert.deepEqual(card.article, { slug: article.slug, headline: article.headline })
  assert.deepEqual(
    card.above.map((it) => it.id),
    [second.id, third.id, fourth.id],
  )
  assert.deepEqual(card.author, {
    id: ada.id,
    name: 'Ada Okafor',
    joinedAt: ada.joinedAt.toISOString(),
    approved: 2,
    removed: 0,
    sanctions: 0,
    standing: { kind: 'good', until: null },
  })
})

test('a card tells what was decided before and keeps words that were removed readable for the desk', async () => {
  const { mona, omar, hold } = await stage()
  const comment = await hold('Buy my bridge.')
  const { caseId, claim } = (await claimCase(mona, { commentId: comment.id }, monday))!
  await decide(mona, { action: 'remove', guideline: 5, caseId, claim: claim.id, revision: 1 }, after(1))
  const card = await readCase(omar, { id: caseId }, after(2))
  assert.equal(card.closedAt, after(1).toISOString())
  assert.deepEqual(card.history, [{ action: 'remove', by: 'Mona Lind', guideline: 5, at: after(1).toISOString() }])
  assert.match(card.comment!.html, /Buy my bridge/)
  assert.equal(card.author.removed, 1)
})

test('the open case about a comment is found, and a closed one is not', async () => {
  const { mona, ada, article, hold } = await stage()
  const waiting = await hold('Find me.')
  assert.equal(await findCase(mona, waiting.id), (await caseOf(waiting.id)).id)
  assert.equal(await findCase(mona, (await aComment({ author: ada, article, now: monday })).id), undefined)
  const { caseId, claim } = (await claimCase(mona, { commentId: waiting.id }, monday))!
  await decide(mona, { action: 'approve', caseId, claim: claim.id, revision: 1 }, monday)
  assert.equal(await findCase(mona, waiting.id), undefined)
})

test('what its author withdrew is not shown to the desk either', async () => {
  const { mona, hold } = await stage()
  const comment = await hold('I should not have said that.')
  await write(
    async (tx) => void (await tx.update(comments).set({ status: 'withdrawn' }).where(eq(comments.id, comment.id))),
  )
  const card = await readCase(mona, { id: (await caseOf(comment.id)).id }, monday)
  assert.ok(!JSON.stringify(card).includes('should not have said'))
})

test('neither a card nor a list holds an e-mail address', async () => {
  const { mona, ada, hold } = await stage()
  const comment = await hold('Write to me.')
  const [row] = await db.select().from(users).where(eq(users.id, ada.id))
  const { email } = row!
  const card = await readCase(mona, { id: (await caseOf(comment.id)).id }, monday)
  const list = await everything(mona, 'waiting')
  assert.ok(email.includes('@'))
  assert.ok(!JSON.stringify([card, list]).includes(email))
})

test('the desk is not for visitors, not for readers, and a card not for whom it is about', async () => {
  const { ada, hold } = await stage()
  const { id } = await caseOf((await hold('Let me see.')).id)
  for (const [who, reason] of [[visitor, 'sign-in'] as const, [ada, 'forbidden'] as const]) {
    await assert.rejects(readDeskCounts(who), refused(reason))
    await assert.rejects(listCases(who, { queue: 'waiting' }, monday), refused(reason))
    await assert.rejects(readCase(who, { id }, monday), refused(reason))
    await assert.rejects(findCase(who, id), refused(reason))
  }
  await assert.rejects(readCase({ ...ada, role: 'admin' }, { id }, monday), refused('forbidden'))
})

test('what has used three quarters of its time goes first, then the worst, and of equals the oldest', async () => {
  const { mona, ada, article } = await stage()
  const at = after(40 * 86_400_000)
  const minutesBefore = (n: number) => new Date(at.getTime() - n * 60_000)
  const post = (minutes: number) => aComment({ author: ada, article, now: minutesBefore(minutes) })
  const report = async (comment: { id: string }, guideline: number, minutes: number) => {
    const jun = await aPerson({ name: 'Jun Watanabe', now: monday })
    await reportComment(jun, { commentId: comment.id, guideline }, { now: minutesBefore(minutes), address: jun.id })
  }
  const [late, mild, severe, milder] = [await post(700), await post(60), await post(50), await post(40)]
  await report(late, 1, 600)
  await report(mild, 1, 50)
  await report(severe, 2, 10)
  await report(milder, 1, 30)
  const mine = [late, mild, severe, milder].map((it) => it.id)
  const order = async () =>
    (await everything(mona, 'reported', at)).flatMap((it) => (mine.includes(it.commentId!) ? [it.commentId] : []))
  assert.deepEqual(await order(), [late.id, severe.id, mild.id, milder.id])
  await report(milder, 3, 5)
  assert.deepEqual(await order(), [late.id, milder.id, severe.id, mild.id])
})
