import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { and, eq, like } from 'drizzle-orm'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { cases, decisions, reports } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import { events, jobs } from '#db/tables/ground'
import { statements } from '#db/tables/moderation'
import { users } from '#db/tables/users'
import { editComment } from '#lib/comments/edit-comment'
import { recommendComment } from '#lib/comments/recommend-comment'
import { reportComment } from '#lib/comments/report-comment'
import { reportName } from '#lib/comments/report-name'
import { withdrawComment } from '#lib/comments/withdraw-comment'
import { Refusal } from '#lib/ground/refusal'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { recount } from '#lib/insights/recount'
import { visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { claimCase } from './claim-case.ts'
import { decide } from './decide.ts'
import { listCases } from './queries/list-cases.ts'
import type { DecideInput } from './schema.ts'
import { undoDecision } from './undo-decision.ts'

const monday = new Date('2026-11-23T09:00:00Z')
const later = (ms: number) => new Date(monday.getTime() + ms)
const refused = (reason: string, code: string) => (error: unknown) =>
  error instanceof Refusal && error.reason === reason && error.code === code
const address = '192.0.2.7'

before(() => storeFirstGuidelines(monday))

async function stage({ status = 'published' as 'published' | 'held' } = {}) {
  const mona = await aPerson({ role: 'moderator', name: 'Mona Lind', now: monday })
  const omar = await aPerson({ role: 'moderator', name: 'Omar Haddad', now: monday })
  const ada = await aPerson({ name: 'Ada Okafor', now: monday })
  const ben = await aPerson({ name: 'Ben Castillo', now: monday })
  const article = await anArticle()
  const parent = await aComment({ author: ben, article, body: 'Who has crossed it?', now: later(-60_000) })
  const comment = await aComment({ author: ada, article, body: 'I have, twice.', parent, status, now: later(-30_000) })
  const by =
    (mod: typeof mona) =>
    async (over: Partial<DecideInput>, at = monday) => {
      const { caseId, claim } = (await claimCase(mod, { commentId: comment.id }, at))!
      return decide(mod, { action: 'approve', caseId, claim: claim.id, revision: 1, ...over }, at)
    }
  return { mona, omar, ada, ben, article, parent, comment, decideAs: by }
}

const rowOf = async (id: string) => (await db.select().from(comments).where(eq(comments.id, id)))[0]!
const caseAbout = (subjectId: string) => db.select().from(cases).where(eq(cases.subjectId, subjectId)).orderBy(cases.id)
const countOf = async (id: string) => (await db.select().from(articles).where(eq(articles.id, id)))[0]!.comments
const jobsOf = (id: string) =>
  db
    .select()
    .from(jobs)
    .where(like(jobs.key, `%${id}`))

test('a decision takes effect at once, and every telling waits for the end of the ten seconds', async () => {
  const { mona, ada, ben, article, comment, decideAs } = await stage()
  await reportComment(ben, { commentId: comment.id, guideline: 2 }, { now: later(-1), address })
  const { id, undoUntil } = await decideAs(mona)({ action: 'remove', guideline: 3 })
  assert.deepEqual(undoUntil, later(10_000))
  assert.equal((await rowOf(comment.id)).status, 'removed')
  assert.equal(await countOf(article.id), 1)
  const asked = (await jobsOf(id)).map(({ name, input, runAt }) => ({ name, input, runAt }))
  assert.deepEqual(
    asked.sort((a, b) => a.name.localeCompare(b.name)),
    [
      { name: 'tell-of-decision', input: { decision: id }, runAt: undoUntil },
      { name: 'tell-of-reports', input: { decision: id }, runAt: undoUntil },
    ],
  )
  const [statement] = await db.select().from(statements).where(eq(statements.decisionId, id))
  assert.deepEqual(
    [statement!.personId, statement!.quote, statement!.broughtBy, statement!.inForceAt],
    [ada.id, 'I have, twice.', 'report', undoUntil],
  )
})

test('undone at 9.9 seconds, everything the decision changed is as it was, and what others did since stays', async () => {
  const { mona, ben, article, parent, comment, decideAs } = await stage()
  await reportComment(ben, { commentId: comment.id, guideline: 2 }, { now: later(-1), address })
  const before = {
    row: await rowOf(comment.id),
    above: await rowOf(parent.id),
    case: (await caseAbout(comment.id))[0]!,
  }
  const { id } = await decideAs(mona)({ action: 'remove', guideline: 3 })
  await recommendComment(mona, { commentId: parent.id }, { now: later(5_000) })
  const { caseId } = await undoDecision(mona, { decisionId: id }, later(9_900))
  assert.equal(caseId, before.case.id)
  assert.deepEqual(await rowOf(comment.id), before.row)
  assert.deepEqual(await rowOf(parent.id), { ...before.above, recommends: 1 })
  assert.deepEqual((await caseAbout(comment.id))[0], before.case)
  assert.equal(await countOf(article.id), 2)
  const [report] = await db.select().from(reports).where(eq(reports.commentId, comment.id))
  assert.deepEqual([report!.outcome, report!.decidedAt, report!.decisionId], [null, null, null])
  const [statement] = await db.select().from(statements).where(eq(statements.decisionId, id))
  assert.deepEqual(statement!.undoneAt, later(9_900))
  const [kept] = await db.select().from(decisions).where(eq(decisions.id, id))
  assert.deepEqual(kept!.undoneAt, later(9_900))
  const [event] = await db
    .select()
    .from(events)
    .where(and(eq(events.subjectId, comment.id), eq(events.name, 'comment.decision-undone')))
  assert.deepEqual(event!.details, { decision: id, case: caseId, action: 'remove' })
})

test('an approval that is undone puts a waiting comment back where it waited, unseen', async () => {
  const { mona, comment, decideAs } = await stage({ status: 'held' })
  const before = { row: await rowOf(comment.id), case: (await caseAbout(comment.id))[0]! }
  const { id } = await decideAs(mona)({ action: 'approve' })
  await undoDecision(mona, { decisionId: id }, later(1_000))
  assert.deepEqual(await rowOf(comment.id), before.row)
  assert.deepEqual((await caseAbout(comment.id))[0], before.case)
  const { items } = await listCases(mona, { queue: 'waiting' }, later(1_000))
  assert.ok(items.some((it) => it.commentId === comment.id))
})

test('an approval that somebody has answered meanwhile is undone, and the answer stays under a stub', async () => {
  const { mona, ben, article, comment, decideAs } = await stage({ status: 'held' })
  const { id } = await decideAs(mona)({ action: 'approve' })
  await aComment({ author: ben, article, parent: comment, body: 'Lucky you.', now: later(3_000) })
  await undoDecision(mona, { decisionId: id }, later(4_000))
  const now = await rowOf(comment.id)
  assert.deepEqual([now.status, now.shown, now.descendants], ['held', true, 1])
  assert.deepEqual(
    (await recount()).filter((it) => it.id === comment.id),
    [],
  )
})

test('an escalation that is undone comes back to its queue with its deadline', async () => {
  const { mona, comment, decideAs } = await stage({ status: 'held' })
  const [before] = await caseAbout(comment.id)
  const { id } = await decideAs(mona)({ action: 'escalate' })
  assert.equal((await caseAbout(comment.id))[0]!.queue, 'escalated')
  await undoDecision(mona, { decisionId: id }, later(2_000))
  assert.deepEqual((await caseAbout(comment.id))[0], before)
})

test('a name that was taken is given back, unless its owner has chosen another since', async () => {
  const mona = await aPerson({ role: 'moderator', name: 'Mona Lind', now: monday })
  const posing = await aPerson({ name: 'The Lord Mayor', now: monday })
  const ada = await aPerson({ name: 'Ada Okafor', now: monday })
  await reportName(ada, { userId: posing.id, guideline: 8 }, { now: monday, address })
  const [about] = await caseAbout(posing.id)
  const { claim } = (await claimCase(mona, { caseId: about!.id }, monday))!
  const { id } = await decide(mona, { action: 'remove', guideline: 8, caseId: about!.id, claim: claim.id }, monday)
  const nameOf = async () => (await db.select().from(users).where(eq(users.id, posing.id)))[0]!.name
  assert.notEqual(await nameOf(), 'The Lord Mayor')
  await undoDecision(mona, { decisionId: id }, later(1_000))
  assert.equal(await nameOf(), 'The Lord Mayor')
})

test('reports that came in since become part of the case that is open again', async () => {
  const { mona, omar, ben, comment, decideAs } = await stage()
  const { id } = await decideAs(mona)({ action: 'approve' })
  await reportComment(ben, { commentId: comment.id, guideline: 3 }, { now: later(4_000), address })
  assert.equal((await caseAbout(comment.id)).length, 2)
  await undoDecision(mona, { decisionId: id }, later(5_000))
  const [first, second] = await caseAbout(comment.id)
  assert.deepEqual([first!.closedAt, first!.queue, first!.reports], [null, 'reported', 1])
  assert.deepEqual(second!.closedAt, later(5_000))
  const { items } = await listCases(omar, { queue: 'reported' }, later(6_000))
  assert.equal(items.filter((it) => it.commentId === comment.id).length, 1)
  assert.deepEqual(
    (await recount()).filter((it) => it.id === first!.id),
    [],
  )
})

test('at 10.1 seconds it is too late', async () => {
  const { mona, comment, decideAs } = await stage()
  const { id } = await decideAs(mona)({ action: 'remove', guideline: 3 })
  await assert.rejects(undoDecision(mona, { decisionId: id }, later(10_100)), refused('conflict', 'undo-late'))
  assert.equal((await rowOf(comment.id)).status, 'removed')
})

test('after a later decision, edit or withdrawal an undo is refused and changes nothing', async () => {
  const { mona, omar, comment, decideAs } = await stage()
  const { id } = await decideAs(mona)({ action: 'remove', guideline: 3 })
  const second = await decideAs(omar)({ action: 'approve' }, later(2_000))
  const [kept] = await db.select().from(decisions).where(eq(decisions.id, second.id))
  assert.equal(kept!.reverses, id)
  await assert.rejects(undoDecision(mona, { decisionId: id }, later(3_000)), refused('conflict', 'undo-overtaken'))
  assert.equal((await rowOf(comment.id)).status, 'published')

  const edited = await stage()
  const approved = await edited.decideAs(edited.mona)({ action: 'approve' })
  const change = { commentId: edited.comment.id, body: 'I have, three times.', revision: 1, anyway: false }
  await editComment(edited.ada, change, { now: later(1_000), address })
  const undo = undoDecision(edited.mona, { decisionId: approved.id }, later(2_000))
  await assert.rejects(undo, refused('conflict', 'undo-overtaken'))

  const gone = await stage()
  const kept2 = await gone.decideAs(gone.mona)({ action: 'approve' })
  await withdrawComment(gone.ada, { commentId: gone.comment.id }, { now: later(1_000) })
  const late = undoDecision(gone.mona, { decisionId: kept2.id }, later(2_000))
  await assert.rejects(late, refused('conflict', 'undo-overtaken'))
  assert.equal((await rowOf(gone.comment.id)).status, 'withdrawn')
})

test('only the one who decided undoes, once, and only staff', async () => {
  const { mona, omar, ada, decideAs } = await stage()
  const { id } = await decideAs(mona)({ action: 'remove', guideline: 3 })
  const undo = (viewer: Parameters<typeof undoDecision>[0]) => undoDecision(viewer, { decisionId: id }, later(1_000))
  await assert.rejects(undo(visitor), refused('sign-in', 'sign-in'))
  await assert.rejects(undo(ada), refused('forbidden', 'forbidden'))
  await assert.rejects(undo(omar), refused('forbidden', 'undo-others'))
  await undo(mona)
  await assert.rejects(undo(mona), refused('conflict', 'undone-already'))
  await assert.rejects(undoDecision(mona, { decisionId: ada.id }, monday), refused('not-found', 'not-found'))
})

test('what one moderator escalated is decided by another', async () => {
  const { mona, omar, comment, decideAs } = await stage({ status: 'held' })
  await decideAs(mona)({ action: 'escalate' })
  const [about] = await caseAbout(comment.id)
  await assert.rejects(claimCase(mona, { caseId: about!.id }, later(1)), refused('forbidden', 'own-escalation'))
  const claimed = await claimCase(omar, { caseId: about!.id }, later(1))
  const input = { action: 'approve' as const, caseId: about!.id, claim: claimed!.claim.id, revision: 1 }
  await decide(omar, input, later(2))
  assert.equal((await rowOf(comment.id)).status, 'published')
})
