import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { and, eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { cases, reports } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import { events } from '#db/tables/ground'
import { config } from '#lib/config'
import { Refusal } from '#lib/ground/refusal'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { recount } from '#lib/insights/recount'
import { claimCase } from '#lib/moderation/claim-case'
import { decide } from '#lib/moderation/decide'
import { CLAIM_FOR } from '#lib/moderation/policy'
import { type Viewer, visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { readReceipt } from './queries/receipt.ts'
import { reportComment } from './report-comment.ts'
import { reportIllegal } from './report-illegal.ts'
import { linkedComment } from './reporting/linked-comment.ts'
import { reportIllegalInput } from './schema.ts'
import { withdrawComment } from './withdraw-comment.ts'

const now = new Date('2026-11-23T10:00:00Z')
const later = (ms: number) => new Date(now.getTime() + ms)
const refused = (reason: string, code: string) => (error: unknown) =>
  error instanceof Refusal && error.reason === reason && error.code === code
let addresses = 0
const when = () => ({ now, address: `198.51.100.${++addresses}` })

before(() => storeFirstGuidelines(now))

async function anAccusation() {
  const rolf = await aPerson({ name: 'Rolf Brandt', now })
  const article = await anArticle()
  const comment = await aComment({ author: rolf, article, body: 'The mayor stole it.', now: later(-3_600_000) })
  return { rolf, article, comment, link: `${config.origin}/comments/${comment.id}` }
}

const claimOf = (link: string, over = {}) => ({
  link,
  explanation: 'It accuses a living person of theft, which no court has found.',
  name: undefined,
  email: undefined,
  goodFaith: true as const,
  ...over,
})
const notify = (link: string, { viewer = visitor, ...over }: { viewer?: Viewer; name?: string; email?: string } = {}) =>
  reportIllegal(viewer, claimOf(link, over), when())
const reportOf = async (id: string) => (await db.select().from(reports).where(eq(reports.id, id)))[0]!

test('a visitor gives notice: it is kept, counted and urgent, and of its receipt only a hash', async () => {
  const { comment, link } = await anAccusation()
  const { id, token } = await notify(link, { name: 'Greta Holm', email: 'greta@example.test' })
  const report = await reportOf(id)
  assert.deepEqual(
    [report.illegal, report.reporterId, report.guidelineId, report.revision, report.contact],
    [true, null, null, 1, 'Greta Holm <greta@example.test>'],
  )
  assert.ok(!JSON.stringify(report).includes(token))
  const [open] = await db.select().from(cases).where(eq(cases.subjectId, comment.id))
  assert.deepEqual([open?.queue, open?.reports, open?.dueAt], ['reported', 1, later(4 * 3_600_000)])
})

test('the event of a notice names nobody and holds no words', async () => {
  const { comment, link } = await anAccusation()
  await notify(link, { name: 'Greta Holm', email: 'greta@example.test' })
  const about = and(eq(events.subjectId, comment.id), eq(events.name, 'report.made'))
  const [event] = await db.select().from(events).where(about)
  assert.equal(event?.actorId, null)
  assert.doesNotMatch(JSON.stringify(event), /Greta|greta|theft/)
})

test('a notice takes nothing down', async () => {
  const { comment, link } = await anAccusation()
  await notify(link)
  const [row] = await db.select().from(comments).where(eq(comments.id, comment.id))
  assert.equal(row?.status, 'published')
})

test('visitors give notice of the same comment as often as they are many', async () => {
  const { comment, link } = await anAccusation()
  await Promise.all([notify(link), notify(link), notify(link)])
  const [open, ...more] = await db.select().from(cases).where(eq(cases.subjectId, comment.id))
  assert.deepEqual([open?.reports, more.length], [3, 0])
  const drift = (await recount()).filter((it) => it.id === open!.id)
  assert.deepEqual(drift, [])
})

test('a reader who has reported a comment can still say that it is illegal, and so can one who is banned', async () => {
  const { comment, link } = await anAccusation()
  const ada = await aPerson({ name: 'Ada Okafor', now })
  await reportComment(ada, { commentId: comment.id, guideline: 7, text: undefined }, when())
  const again = await notify(link, { viewer: ada })
  assert.equal((await reportOf(again.id)).reporterId, null)
  const banned = { ...(await aPerson({ now })), standing: { kind: 'ban' as const, until: null, reason: 'Spam.' } }
  const made = await notify(link, { viewer: banned })
  assert.equal((await reportOf(made.id)).reporterId, banned.id)
})

test('a notice names a comment of this site that readers can read', async () => {
  const { article, rolf } = await anAccusation()
  const waiting = await aComment({ author: rolf, article, body: 'And the bridge.', status: 'held', now })
  await assert.rejects(notify(`${config.origin}/comments/${waiting.id}`), refused('not-found', 'report-gone'))
  await assert.rejects(notify(`https://elsewhere.example/comments/${waiting.id}`), (error: unknown) => {
    assert.ok(error instanceof Refusal && error.fields?.link)
    return refused('invalid', 'invalid')(error)
  })
})

test('one address gives ten notices in a row, then waits', async () => {
  const { link } = await anAccusation()
  const same = { now, address: '203.0.113.9' }
  for (let each = 0; each < 10; each++) await reportIllegal(visitor, claimOf(link), same)
  await assert.rejects(reportIllegal(visitor, claimOf(link), same), refused('too-many', 'too-many'))
  await notify(link)
})

test('a receipt says what was written, and that nobody has opened it yet', async () => {
  const { comment, link } = await anAccusation()
  const { token } = await notify(link)
  const receipt = await readReceipt(visitor, token, now)
  assert.deepEqual(
    [receipt.state, receipt.commentId, receipt.decidedAt, receipt.reportedAt],
    ['received', comment.id, null, now],
  )
  assert.match(receipt.explanation, /no court has found/)
})

for (const [action, state] of [
  ['remove', 'upheld'],
  ['approve', 'declined'],
] as const)
  test(`a receipt says that a moderator looks at it, and after ${action} that it was ${state}`, async () => {
    const { comment, link } = await anAccusation()
    const { token } = await notify(link)
    const mona = await aPerson({ role: 'moderator', name: 'Mona Lind', now })
    const { caseId, claim } = (await claimCase(mona, { commentId: comment.id }, now))!
    assert.equal((await readReceipt(visitor, token, now)).state, 'under-review')
    assert.equal((await readReceipt(visitor, token, later(CLAIM_FOR))).state, 'received')
    const cited = action === 'remove' ? { guideline: 7 } : {}
    await decide(mona, { action, caseId, claim: claim.id, revision: 1, ...cited }, later(9_000))
    const receipt = await readReceipt(visitor, token, later(10_000))
    assert.deepEqual([receipt.state, receipt.decidedAt], [state, later(9_000)])
    assert.equal(receipt.guideline?.number, action === 'remove' ? 7 : undefined)
    assert.equal(receipt.commentId, action === 'remove' ? null : comment.id)
  })

test('a receipt of what was escalated stays under review', async () => {
  const { comment, link } = await anAccusation()
  const { token } = await notify(link)
  const mona = await aPerson({ role: 'moderator', name: 'Mona Lind', now })
  const { caseId, claim } = (await claimCase(mona, { commentId: comment.id }, now))!
  await decide(mona, { action: 'escalate', caseId, claim: claim.id, revision: 1 }, now)
  assert.equal((await readReceipt(visitor, token, later(3_600_000))).state, 'under-review')
})

test('a receipt says when the author withdrew the comment first', async () => {
  const { rolf, comment, link } = await anAccusation()
  const { token } = await notify(link)
  await withdrawComment(rolf, { commentId: comment.id }, { now })
  assert.equal((await readReceipt(visitor, token, now)).state, 'withdrawn')
})

test('without its secret there is no receipt', async () => {
  const { link } = await anAccusation()
  const { id } = await notify(link)
  const { receiptHash } = await reportOf(id)
  for (const token of ['', 'guessed', id, receiptHash!])
    await assert.rejects(readReceipt(visitor, token, now), refused('not-found', 'not-found'))
})

const said = { link: '/comments/1', explanation: 'It is a threat.', goodFaith: 'on' }
test('a notice needs an address, an explanation and good faith; name and e-mail may stay empty', () => {
  const parsed = reportIllegalInput.parse({ ...said, name: '', email: '' })
  assert.deepEqual([parsed.name, parsed.email, parsed.goodFaith], [undefined, undefined, true])
  for (const field of ['link', 'explanation', 'goodFaith'] as const) {
    const result = reportIllegalInput.safeParse({ ...said, [field]: undefined })
    assert.deepEqual(result.error?.issues[0]?.path, [field])
  }
})
const wrong: [string, object][] = [
  ['a line break in the name', { name: 'Greta\nBcc: all@example.test' }],
  ['markup in the name', { name: 'Greta <b>' }],
  ['a line break in the e-mail', { email: 'greta@example.test\nBcc: all@example.test' }],
  ['no good faith', { goodFaith: false }],
  ['an empty explanation', { explanation: ' \u200b ' }],
  ['more than five thousand characters', { explanation: 'a'.repeat(5_001) }],
  ['a field nobody asked for', { severity: 'none' }],
]
for (const [what, over] of wrong)
  test(`a notice with ${what} is refused`, () =>
    assert.equal(reportIllegalInput.safeParse({ ...said, ...over }).success, false))

const id = '019ab0c0-1234-7000-8000-00000000abcd'
const site = 'https://news.example'
const links: [string, string | undefined][] = [
  [`${site}/comments/${id}`, id],
  [`${site}/comments/${id.toUpperCase()}`, id],
  [`${site}/articles/bridge#comment-${id}`, id],
  [`${site}/articles/bridge/comments?at=${id}&order=oldest`, id],
  [`/comments/${id}/report`, id],
  [id, id],
  [`${site}.evil.example/comments/${id}`, undefined],
  [`https://evil-news.example/comments/${id}`, undefined],
  [`//evil.example/comments/${id}`, undefined],
  [`http://news.example/comments/${id}`, undefined],
  [`javascript:/comments/${id}`, undefined],
  [`${site}/articles/bridge`, undefined],
  [`${site}/comments/${id}0`, undefined],
  ['http://', undefined],
]
for (const [link, found] of links)
  test(`${link} ${found ? 'leads to' : 'is not'} a comment of ${site}`, () =>
    assert.equal(linkedComment(link, site), found))

test('on this machine localhost is 127.0.0.1, on the same port', () => {
  assert.equal(linkedComment(`http://localhost:3000/comments/${id}`, 'http://127.0.0.1:3000'), id)
  assert.equal(linkedComment(`http://localhost:3001/comments/${id}`, 'http://127.0.0.1:3000'), undefined)
})
