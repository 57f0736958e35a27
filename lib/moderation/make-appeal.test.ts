import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { and, eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { cases } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import { events, jobs } from '#db/tables/ground'
import { appeals, statements } from '#db/tables/moderation'
import { users } from '#db/tables/users'
import { readConversation } from '#lib/comments/queries/read-conversation'
import { reportComment } from '#lib/comments/report-comment'
import { reportName } from '#lib/comments/report-name'
import { Refusal } from '#lib/ground/refusal'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { recount } from '#lib/insights/recount'
import { imposeSanction } from '#lib/sanctions/impose-sanction'
import { visitor } from '#lib/users/policy'
import { findViewer } from '#lib/users/queries/viewer'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { claimCase } from './claim-case.ts'
import { decide } from './decide.ts'
import { makeAppeal } from './make-appeal.ts'
import { listOwnStatements } from './queries/list-own-statements.ts'
import { readStatement } from './queries/read-statement.ts'
import { undoDecision } from './undo-decision.ts'

const monday = new Date('2026-11-23T09:00:00Z')
const later = (ms: number) => new Date(monday.getTime() + ms)
const MINUTE = 60_000
const refused = (reason: string, code: string) => (error: unknown) =>
  error instanceof Refusal && error.reason === reason && error.code === code
const asked = { ground: 'context', words: 'I was quoting the mayor.', wish: 'restore' } as const

before(() => storeFirstGuidelines(monday))

const mod = (name: string) => aPerson({ role: 'moderator', name, now: monday })
const rowOf = async (id: string) => (await db.select().from(comments).where(eq(comments.id, id)))[0]!
const countOf = async (id: string) => (await db.select().from(articles).where(eq(articles.id, id)))[0]!.comments

/** Ada's reported comment was removed by Mona a minute ago. */
async function removed({ status = 'published' as 'published' | 'held' } = {}) {
  const [mona, omar] = [await mod('Mona Lind'), await mod('Omar Haddad')]
  const ada = await aPerson({ name: 'Ada Okafor', now: monday })
  const ben = await aPerson({ name: 'Ben Castillo', now: monday })
  const article = await anArticle()
  const comment = await aComment({ author: ada, article, body: 'Liars, all of them.', status, now: monday })
  if (status === 'published')
    await reportComment(ben, { commentId: comment.id, guideline: 1 }, { now: monday, address: ben.id })
  const { caseId, claim } = (await claimCase(mona, { commentId: comment.id }, monday))!
  const citing = { action: 'remove', guideline: 1, note: 'Say it without the insult.' } as const
  const decision = await decide(mona, { ...citing, caseId, claim: claim.id, revision: 1 }, monday)
  const [statement] = await db.select().from(statements).where(eq(statements.decisionId, decision.id))
  return { mona, omar, ada, ben, article, comment, decision, statementId: statement!.id }
}

async function appealed() {
  const stage = await removed()
  const appeal = await makeAppeal(stage.ada, { ...asked, statementId: stage.statementId }, later(MINUTE))
  const [about] = await db
    .select()
    .from(cases)
    .where(and(eq(cases.subjectId, stage.comment.id), eq(cases.queue, 'appeals')))
  const answerAs = async (viewer: typeof stage.omar, action: 'approve' | 'remove', at = later(2 * MINUTE)) => {
    const { claim } = (await claimCase(viewer, { caseId: about!.id }, at))!
    const note = 'Read again in full.'
    return decide(viewer, { action, caseId: about!.id, claim: claim.id, revision: 1, note }, at)
  }
  return { ...stage, appeal, caseId: about!.id, answerAs }
}

test('a statement says what, since when, the words as judged, which guideline, what brought it here, and where to turn', async () => {
  const { ada, article, comment, statementId } = await removed()
  const { statement, mine } = await readStatement(ada, { id: statementId }, later(10_000))
  assert.equal(mine, true)
  const { guideline, ...rest } = statement
  assert.deepEqual([guideline!.number, typeof guideline!.text], [1, 'string'])
  assert.deepEqual(rest, {
    id: statementId,
    personName: 'Ada Okafor',
    about: 'comment',
    commentId: comment.id,
    article: { slug: article.slug, headline: article.headline },
    quote: 'Liars, all of them.',
    note: 'Say it without the insult.',
    broughtBy: 'report',
    rules: [],
    since: later(10_000),
    until: null,
    endedAt: null,
    appealUntil: new Date('2027-05-23T09:00:10Z'),
    appeal: null,
  })
})

test('where a rule brought it to the desk the statement names the rule', async () => {
  const { ada, statementId } = await removed({ status: 'held' })
  const { statement } = await readStatement(ada, { id: statementId }, later(10_000))
  assert.deepEqual([statement.broughtBy, statement.rules], ['rule', ['newcomer']])
})

test('for ten seconds the author sees nothing of a removal that everybody else sees', async () => {
  const { ada, ben, article, statementId } = await removed()
  const read = async (viewer: typeof ada, now: Date) =>
    (
      await readConversation(viewer, { slug: article.slug, order: 'newest', threads: 'collapsed', size: 25 }, now)
    ).items.map(({ status, guideline, statement }) => ({ status, guideline: guideline?.number, statement }))
  const early = later(9_999)
  await assert.rejects(readStatement(ada, { id: statementId }, early), refused('not-found', 'not-found'))
  assert.deepEqual((await listOwnStatements(ada, {}, early)).items, [])
  assert.deepEqual(await read(ada, early), [{ status: 'published', guideline: undefined, statement: undefined }])
  assert.deepEqual(await read(ben, early), [])
  assert.deepEqual(await read(ada, later(10_000)), [{ status: 'removed', guideline: 1, statement: statementId }])
  assert.equal((await listOwnStatements(ada, {}, later(10_000))).items.length, 1)
})

test('a statement is for the person and for staff, and one of an undone decision for nobody', async () => {
  const { mona, omar, ada, ben, decision, statementId } = await removed()
  const read = (viewer: Parameters<typeof readStatement>[0]) =>
    readStatement(viewer, { id: statementId }, later(MINUTE))
  await assert.rejects(read(visitor), refused('sign-in', 'sign-in'))
  await assert.rejects(read(ben), refused('not-found', 'not-found'))
  assert.equal((await read(omar)).mine, false)
  await undoDecision(mona, { decisionId: decision.id }, later(5_000))
  await assert.rejects(read(ada), refused('not-found', 'not-found'))
})

test('an appeal asks three questions and stands in Appeals for whoever has decided nothing about it', async () => {
  const { mona, omar, ada, appeal, caseId, comment } = await appealed()
  const next = await claimCase(omar, { caseId }, later(2 * MINUTE))
  assert.equal(next!.caseId, caseId)
  await assert.rejects(claimCase(mona, { caseId }, later(3 * MINUTE)), refused('forbidden', 'decided-before'))
  const own = { ...ada, role: 'moderator' as const }
  await assert.rejects(claimCase(own, { caseId }, later(3 * MINUTE)), refused('forbidden', 'own-comment'))
  const [event] = await db
    .select()
    .from(events)
    .where(and(eq(events.subjectId, comment.id), eq(events.name, 'appeal.made')))
  assert.equal(event!.details.appeal, appeal.id)
  assert.ok(!JSON.stringify(event!.details).includes('mayor'))
})

test('an overturn restores comment, counts and reports, ends the statement, and tells the person after ten seconds', async () => {
  const { mona, omar, ada, article, comment, appeal, statementId, answerAs } = await appealed()
  assert.equal(await countOf(article.id), 0)
  await assert.rejects(answerAs(mona, 'approve'), refused('forbidden', 'decided-before'))
  const answer = await answerAs(omar, 'approve')
  const now = await rowOf(comment.id)
  assert.deepEqual([now.status, now.guidelineId, now.shown], ['published', null, true])
  assert.equal(await countOf(article.id), 1)
  const early = (await readStatement(ada, { id: statementId }, later(2 * MINUTE + 9_000))).statement
  assert.deepEqual([early.appeal!.outcome, early.endedAt], [null, null])
  const told = (await readStatement(ada, { id: statementId }, later(2 * MINUTE + 10_000))).statement
  assert.deepEqual([told.appeal!.outcome, told.appeal!.note], ['granted', 'Read again in full.'])
  assert.deepEqual(told.endedAt, later(2 * MINUTE))
  const [job] = await db
    .select()
    .from(jobs)
    .where(eq(jobs.key, `tell-of-appeal:${appeal.id}`))
  assert.deepEqual(job!.runAt, answer.undoUntil)
  assert.deepEqual(
    (await recount()).filter((it) => [comment.id, article.id].includes(it.id)),
    [],
  )
})

test('an appeal that is upheld leaves everything as it is, and is answered once', async () => {
  const { omar, ada, comment, statementId, answerAs } = await appealed()
  await answerAs(omar, 'remove')
  assert.equal((await rowOf(comment.id)).status, 'removed')
  const { statement } = await readStatement(ada, { id: statementId }, later(3 * MINUTE))
  assert.deepEqual([statement.appeal!.outcome, statement.endedAt], ['upheld', null])
  const again = makeAppeal(ada, { ...asked, statementId }, later(4 * MINUTE))
  await assert.rejects(again, refused('conflict', 'appealed-already'))
})

test('an answer that is undone leaves the appeal open and the comment removed', async () => {
  const { omar, ada, comment, caseId, statementId, answerAs } = await appealed()
  const { id } = await answerAs(omar, 'approve')
  await undoDecision(omar, { decisionId: id }, later(2 * MINUTE + 5_000))
  assert.equal((await rowOf(comment.id)).status, 'removed')
  const [appeal] = await db.select().from(appeals).where(eq(appeals.statementId, statementId))
  assert.deepEqual([appeal!.outcome, appeal!.decisionId], [null, null])
  const [about] = await db.select().from(cases).where(eq(cases.id, caseId))
  assert.deepEqual([about!.closedAt, about!.queue], [null, 'appeals'])
  const { statement } = await readStatement(ada, { id: statementId }, later(3 * MINUTE))
  assert.deepEqual([statement.endedAt, statement.appeal!.outcome], [null, null])
})

test('a banned person appeals; granted by another, their standing is good again', async () => {
  const [admin, other] = [await aPerson({ role: 'admin', name: 'Ines Marten', now: monday }), await mod('Omar Haddad')]
  const ada = await aPerson({ name: 'Ada Okafor', now: monday })
  const ban = await imposeSanction(admin, { userId: ada.id, kind: 'ban', reason: 'Threats, twice.' }, monday)
  const { items } = await listOwnStatements(ada, {}, monday)
  const statementId = items[0]!.id
  const banned = { ...ada, standing: { kind: 'ban' as const, until: null, reason: 'Threats, twice.' } }
  await makeAppeal(banned, { ...asked, statementId }, later(MINUTE))
  const [about] = await db.select().from(cases).where(eq(cases.subjectId, ban.id))
  await assert.rejects(claimCase(admin, { caseId: about!.id }, later(MINUTE)), refused('forbidden', 'decided-before'))
  const { claim } = (await claimCase(other, { caseId: about!.id }, later(MINUTE)))!
  await decide(other, { action: 'approve', caseId: about!.id, claim: claim.id }, later(MINUTE))
  const now = later(MINUTE)
  const seen = await findViewer(ada.sessionId, now)
  assert.equal(seen.kind === 'person' && seen.standing.kind, 'good')
})

test('a name that was taken comes back on appeal', async () => {
  const [mona, omar] = [await mod('Mona Lind'), await mod('Omar Haddad')]
  const [mayor, ben] = [
    await aPerson({ name: 'The Lord Mayor', now: monday }),
    await aPerson({ name: 'Ben Castillo', now: monday }),
  ]
  await reportName(ben, { userId: mayor.id, guideline: 8 }, { now: monday, address: ben.id })
  const openAbout = async () => (await db.select().from(cases).where(eq(cases.subjectId, mayor.id))).at(-1)!.id
  const decideAs = async (viewer: typeof mona, action: 'approve' | 'remove', now: Date) => {
    const caseId = await openAbout()
    const { claim } = (await claimCase(viewer, { caseId }, now))!
    await decide(viewer, { action, caseId, claim: claim.id, ...(action === 'remove' ? { guideline: 8 } : {}) }, now)
  }
  await decideAs(mona, 'remove', monday)
  const nameOf = async () => (await db.select().from(users).where(eq(users.id, mayor.id)))[0]!.name
  assert.notEqual(await nameOf(), 'The Lord Mayor')
  const { items } = await listOwnStatements(mayor, {}, later(MINUTE))
  assert.deepEqual([items[0]!.about, items[0]!.quote], ['name', 'The Lord Mayor'])
  await makeAppeal(mayor, { ...asked, statementId: items[0]!.id }, later(MINUTE))
  await decideAs(omar, 'approve', later(2 * MINUTE))
  assert.equal(await nameOf(), 'The Lord Mayor')
})

test('an appeal is made by the person, in time, while there is something to appeal against', async () => {
  const { ada, ben, statementId, answerAs, omar } = await appealed()
  const fresh = await removed()
  const appeal = (viewer: typeof ada, at: Date, id = fresh.statementId) =>
    makeAppeal(viewer, { ...asked, statementId: id }, at)
  await assert.rejects(makeAppeal(visitor, { ...asked, statementId }, monday), refused('sign-in', 'sign-in'))
  await assert.rejects(appeal(ben, later(MINUTE)), refused('not-found', 'not-found'))
  await assert.rejects(appeal(fresh.ada, later(9_000)), refused('not-found', 'not-found'))
  await assert.rejects(appeal(fresh.ada, new Date('2027-05-24T09:00:00Z')), refused('conflict', 'appeal-late'))
  await answerAs(omar, 'approve')
  await assert.rejects(appeal(ada, later(5 * MINUTE), statementId), refused('conflict', 'appeal-ended'))
})
