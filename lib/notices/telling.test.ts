import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { cases, decisions, reports } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import { jobs } from '#db/tables/ground'
import { notices } from '#db/tables/notices'
import { changeStatus } from '#lib/comments/change-status'
import { muteReader } from '#lib/comments/mute-reader'
import { pickComment } from '#lib/comments/pick-comment'
import { postComment } from '#lib/comments/post-comment'
import { takeBackPick } from '#lib/comments/take-back-pick'
import { withdrawComment } from '#lib/comments/withdraw-comment'
import { idAt } from '#lib/ground/ids'
import { storeSetting } from '#lib/ground/settings'
import { findGuideline } from '#lib/guidelines/queries'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { imposeSanction } from '#lib/sanctions/impose-sanction'
import { liftSanction } from '#lib/sanctions/lift-sanction'
import type { Person } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { chooseMail } from './choose-mail.ts'
import { tellOfDecision } from './jobs/tell-of-decision.ts'
import { tellOfLifting } from './jobs/tell-of-lifting.ts'
import { tellOfPick } from './jobs/tell-of-pick.ts'
import { tellOfReply } from './jobs/tell-of-reply.ts'
import { tellOfReports } from './jobs/tell-of-reports.ts'
import { tellOfSanction } from './jobs/tell-of-sanction.ts'
import { markRead } from './mark-read.ts'
import { nextDigest } from './policy.ts'
import { listNotices } from './queries/list-notices.ts'

const now = new Date()
const soon = (seconds: number) => new Date(now.getTime() + seconds * 1_000)
const when = { now, address: '2001:db8::/64' }

before(async () => {
  await storeFirstGuidelines(now)
  await write(async (tx) => void (await storeSetting(tx, 'firstCommentsHeld', { value: 0, now })))
})

const toldTo = async (person: { id: string }) =>
  db
    .select({ kind: notices.kind, subjectId: notices.subjectId, mail: notices.mail })
    .from(notices)
    .where(eq(notices.userId, person.id))
const jobFor = async (key: string) => (await db.select().from(jobs).where(eq(jobs.key, key)))[0]
const sentencesFor = async (person: Person) => (await listNotices(person, {})).items.map((it) => it.sentence)

async function aReply(author?: Person) {
  const [article, ada] = [await anArticle(), await aPerson({ name: 'Ada Okafor' })]
  const parent = await aComment({ author: ada, article })
  const jun = author ?? (await aPerson({ name: 'Jun Watanabe' }))
  const body = 'They were green once, says my grandmother.'
  const reply = await postComment(jun, { slug: article.slug, parentId: parent.id, body, anyway: true }, when)
  return { article, ada, jun, parent, reply }
}

test('whoever is answered is told once, however often the job runs', async () => {
  const { ada, reply, article } = await aReply()
  const job = await jobFor(`tell-of-reply:${reply.id}`)
  assert.equal(job?.runAt.getTime(), soon(10).getTime())
  for (let run = 0; run < 3; run++) await tellOfReply(job!.input, { now: soon(10) })
  assert.deepEqual(await toldTo(ada), [{ kind: 'reply', subjectId: reply.id, mail: 'now' }])
  const { items } = await listNotices(ada, {})
  assert.deepEqual(
    items.map(({ sentence, href, isRead }) => [sentence, href, isRead]),
    [[`Jun Watanabe replied to your comment on “${article.headline}”.`, `/comments/${reply.id}`, false]],
  )
})

test('nobody is told of their own replies, nor of those of a reader they muted', async () => {
  const { ada, jun, parent, article, reply } = await aReply()
  const own = await postComment(
    ada,
    { slug: article.slug, parentId: parent.id, body: 'I asked, by the way.', anyway: true },
    when,
  )
  await tellOfReply({ comment: own.id }, { now: soon(10) })
  await muteReader(ada, { commentId: reply.id }, { now })
  const muted = await postComment(
    jun,
    { slug: article.slug, parentId: parent.id, body: 'And again.', anyway: true },
    when,
  )
  await tellOfReply({ comment: muted.id }, { now: soon(10) })
  assert.deepEqual(await toldTo(ada), [])
})

test('a reply that waits is told when it is published, and not before', async () => {
  const [article, ada, jun] = [await anArticle(), await aPerson(), await aPerson({ name: 'Jun Watanabe' })]
  const parent = await aComment({ author: ada, article })
  const reply = await aComment({ author: jun, article, parent, status: 'held' })
  assert.equal(await jobFor(`tell-of-reply:${reply.id}`), undefined)
  await tellOfReply({ comment: reply.id }, { now: soon(10) })
  assert.deepEqual(await toldTo(ada), [])
  const decision = await aDecision(reply.id, { action: 'approve', from: 'held' })
  await write(async (tx) => {
    const [row] = await tx.select().from(comments).where(eq(comments.id, reply.id))
    await changeStatus(tx, row!, { to: 'published', now })
  })
  assert.ok(await jobFor(`tell-of-reply:${reply.id}`))
  await tellOfReply({ comment: reply.id }, { now: soon(5) })
  assert.deepEqual(await toldTo(ada), [], 'the decision can still be undone')
  const again = await jobFor(`tell-of-reply:${reply.id}:${decision.undoUntil.toISOString()}`)
  assert.equal(again?.runAt.getTime(), decision.undoUntil.getTime())
  await tellOfReply(again!.input, { now: again!.runAt })
  assert.equal((await toldTo(ada)).length, 1)
})

test('a reply that is withdrawn at once is not told, and one withdrawn later says only that it is gone', async () => {
  const first = await aReply()
  await withdrawComment(first.jun, { commentId: first.reply.id }, { now })
  await tellOfReply({ comment: first.reply.id }, { now: soon(10) })
  assert.deepEqual(await toldTo(first.ada), [])
  const second = await aReply()
  await tellOfReply({ comment: second.reply.id }, { now: soon(10) })
  await withdrawComment(second.jun, { commentId: second.reply.id }, { now })
  const [gone] = (await listNotices(second.ada, {})).items
  assert.deepEqual([gone!.words, gone!.href], [null, `/articles/${second.article.slug}`])
  assert.doesNotMatch(gone!.sentence, /Jun/)
})

test('an author is told of a pick, unless it was taken back', async () => {
  const [article, ada, mona] = [await anArticle(), await aPerson(), await aPerson({ role: 'moderator' })]
  const [kept, back] = [await aComment({ author: ada, article }), await aComment({ author: ada, article })]
  for (const { id } of [kept, back]) await pickComment(mona, { commentId: id }, { now })
  await takeBackPick(mona, { commentId: back.id }, { now })
  for (const { id } of [kept, back]) {
    const job = await jobFor(`tell-of-pick:${id}`)
    await tellOfPick(job!.input, { now: job!.runAt })
  }
  assert.deepEqual(await toldTo(ada), [{ kind: 'pick', subjectId: kept.id, mail: 'daily' }])
})

interface Deciding {
  action: 'approve' | 'remove' | 'escalate'
  from: 'published' | 'held' | 'removed'
}

/** A decision as the desk keeps it. */
async function aDecision(commentId: string, { action, from }: Deciding, over: { undoneAt?: Date } = {}) {
  const [id, caseId] = [idAt(now), idAt(now)]
  const mona = await aPerson({ role: 'moderator', name: 'Mona Lind' })
  const undoUntil = soon(10)
  await write(async (tx) => {
    const [comment] = await tx.select().from(comments).where(eq(comments.id, commentId))
    const about = { subject: 'comment' as const, subjectId: commentId, commentId, personId: comment!.authorId }
    const times = { openedAt: now, dueAt: now, closedAt: now }
    await tx.insert(cases).values({ id: caseId, ...about, articleId: comment!.articleId, queue: 'waiting', ...times })
    const guideline = action === 'remove' ? await findGuideline(tx, 1) : undefined
    const before = {
      queue: 'waiting' as const,
      dueAt: now.toISOString(),
      urgentAt: null,
      comment: { status: from, publishedAt: null, reviewedAt: null, guidelineId: null },
    }
    const judged = { commentId, revision: 1, moderatorId: mona.id, guidelineId: guideline?.id ?? null }
    await tx.insert(decisions).values({
      id,
      caseId,
      ...judged,
      action,
      note: 'See http://a.example',
      decidedAt: now,
      undoUntil,
      before,
      ...over,
    })
  })
  return { id, caseId, undoUntil }
}

test('an author is told of a removal with its guideline, and of an approval that published what waited', async () => {
  const [article, ada] = [await anArticle(), await aPerson()]
  const [one, two] = [
    await aComment({ author: ada, article }),
    await aComment({ author: ada, article, status: 'held' }),
  ]
  const removal = await aDecision(one.id, { action: 'remove', from: 'published' })
  const approval = await aDecision(two.id, { action: 'approve', from: 'held' })
  for (const { id } of [removal, approval]) await tellOfDecision({ decision: id }, { now: soon(10) })
  const [published, removed] = await sentencesFor(ada)
  assert.match(published!, /It is published\.$/)
  assert.match(removed!, /A moderator removed your comment on “Old bridge reopens to walkers”, citing guideline 1, “/)
})

test('nobody is told of what was undone, of an escalation, or of an approval that changed nothing', async () => {
  const [article, ada] = [await anArticle(), await aPerson()]
  const { id } = await aComment({ author: ada, article })
  const told = [
    await aDecision(id, { action: 'remove', from: 'published' }, { undoneAt: now }),
    await aDecision(id, { action: 'escalate', from: 'published' }),
    await aDecision(id, { action: 'approve', from: 'published' }),
  ]
  for (const it of told) {
    await tellOfDecision({ decision: it.id }, { now: soon(10) })
    await tellOfReports({ decision: it.id }, { now: soon(10) })
  }
  await tellOfDecision({ decision: idAt(now) }, { now })
  assert.deepEqual(await toldTo(ada), [])
})

test('everybody who reported hears the outcome, and a visitor who cannot be told is passed over', async () => {
  const [article, ada] = [await anArticle(), await aPerson()]
  const { id: commentId } = await aComment({ author: ada, article })
  const { id } = await aDecision(commentId, { action: 'remove', from: 'published' })
  const [ruth, rolf] = [await aPerson({ name: 'Ruth Abernathy' }), await aPerson({ name: 'Rolf Keller' })]
  const subject = { subject: 'comment' as const, subjectId: commentId, commentId, reportedAt: now }
  const outcome = { outcome: 'upheld' as const, decidedAt: now }
  const rows = [ruth.id, rolf.id, null].map((reporterId) => ({ id: idAt(now), ...subject, reporterId, ...outcome }))
  await write(async (tx) => void (await tx.insert(reports).values(rows)))
  await tellOfReports({ decision: id }, { now: soon(10) })
  await tellOfReports({ decision: id }, { now: soon(10) })
  for (const person of [ruth, rolf]) assert.match((await sentencesFor(person)).join(), /and removed it\. Thank you\.$/)
  assert.deepEqual(await toldTo(ada), [])
})

test('somebody who is sanctioned is told why, and not when it was lifted before they heard', async () => {
  const [ada, ines] = [await aPerson(), await aPerson({ role: 'admin', name: 'Ines Marten' })]
  const reason = 'Three removals in a week.'
  const hold = await imposeSanction(ines, { userId: ada.id, kind: 'hold', reason, until: soon(86_400) }, now)
  assert.ok(await jobFor(`tell-of-sanction:${hold.id}`))
  await tellOfSanction({ sanction: hold.id }, { now })
  const [told] = (await listNotices(ada, {})).items
  assert.match(told!.sentence, /^Your comments wait for a moderator before they appear until .* UTC\.$/)
  assert.equal(told!.words, reason)
  const warning = await imposeSanction(ines, { userId: ada.id, kind: 'suspension', reason, until: soon(86_400) }, now)
  await liftSanction(ines, { userId: ada.id, sanctionId: warning.id }, now)
  await tellOfSanction({ sanction: warning.id }, { now })
  assert.equal((await toldTo(ada)).length, 1)
})

test('whoever heard of a sanction hears once that it was taken back, and who never heard of it hears nothing', async () => {
  const [ada, ines] = [await aPerson(), await aPerson({ role: 'admin', name: 'Ines Marten' })]
  const term = { userId: ada.id, kind: 'suspension', reason: 'Shouting at others.', until: soon(86_400) } as const
  const known = await imposeSanction(ines, term, now)
  await tellOfSanction({ sanction: known.id }, { now })
  await tellOfLifting({ sanction: known.id }, { now })
  assert.equal((await toldTo(ada)).length, 1)
  await liftSanction(ines, { userId: ada.id, sanctionId: known.id }, soon(60))
  assert.ok(await jobFor(`tell-of-lifting:${known.id}`))
  for (const _ of [1, 2]) await tellOfLifting({ sanction: known.id }, { now: soon(60) })
  const [last] = (await listNotices(ada, {})).items
  assert.equal(last!.sentence, 'A moderator ended your suspension before its time.')
  const unheard = await imposeSanction(ines, term, soon(120))
  await liftSanction(ines, { userId: ada.id, sanctionId: unheard.id }, soon(121))
  await tellOfSanction({ sanction: unheard.id }, { now: soon(122) })
  await tellOfLifting({ sanction: unheard.id }, { now: soon(122) })
  assert.deepEqual((await toldTo(ada)).map((it) => it.kind).sort(), ['lifting', 'sanction'])
})

test('what is told is marked as read by its own reader only', async () => {
  const { ada, jun, reply } = await aReply()
  await tellOfReply({ comment: reply.id }, { now })
  const [notice] = (await listNotices(ada, {})).items
  assert.deepEqual(await markRead(jun, { notice: notice!.id }, now), { marked: 0 })
  assert.equal((await listNotices(ada, {})).items[0]!.isRead, false)
  assert.deepEqual(await markRead(ada, { notice: notice!.id }, now), { marked: 1 })
  assert.deepEqual(await markRead(ada, {}, now), { marked: 0 })
  assert.equal((await listNotices(ada, {})).items[0]!.isRead, true)
})

test('a page of notices ends where the next one begins', async () => {
  const [article, ada, jun] = [await anArticle(), await aPerson(), await aPerson({ name: 'Jun Watanabe' })]
  const parent = await aComment({ author: ada, article })
  for (let n = 0; n < 30; n++) {
    const { id } = await aComment({ author: jun, article, parent })
    await tellOfReply({ comment: id }, { now: soon(n) })
  }
  const first = await listNotices(ada, {})
  const second = await listNotices(ada, { after: first.next! })
  assert.deepEqual([first.items.length, second.items.length, second.next], [25, 5, null])
  assert.equal(new Set([...first.items, ...second.items].map(({ id }) => id)).size, 30)
})

test('mail is asked for as its reader chose when they were told', async () => {
  const choices = {
    reply: 'off',
    pick: 'now',
    decision: 'now',
    report: 'now',
    appeal: 'now',
    sanction: 'now',
    lifting: 'now',
  } as const
  const { ada, reply, parent } = await aReply()
  await chooseMail(ada, choices, now)
  await tellOfReply({ comment: reply.id }, { now })
  const mona = await aPerson({ role: 'moderator', name: 'Mona Lind' })
  await pickComment(mona, { commentId: parent.id }, { now })
  await tellOfPick({ comment: parent.id }, { now })
  const mails = (await db.select().from(notices).where(eq(notices.userId, ada.id))).map(({ kind, mail }) => [
    kind,
    mail,
  ])
  assert.deepEqual(Object.fromEntries(mails), { reply: 'off', pick: 'now' })
})

test('a digest leaves the next morning, or this one when that is more than a minute away', () => {
  const at = (time: string) => nextDigest(new Date(`2026-11-23T${time}Z`)).toISOString()
  assert.equal(at('05:58:00'), '2026-11-23T06:00:00.000Z')
  assert.equal(at('05:59:30'), '2026-11-24T06:00:00.000Z')
  assert.equal(at('12:00:00'), '2026-11-24T06:00:00.000Z')
})
