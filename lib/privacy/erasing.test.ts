import '#db/testing'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, test } from 'node:test'
import { eq, is, Table } from 'drizzle-orm'
import { db, write } from '#db/connect'
import * as schema from '#db/schema'
import { cases, decisions, reports } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import { appeals, statements } from '#db/tables/moderation'
import { subscribers } from '#db/tables/newsletters'
import { notes } from '#db/tables/notes'
import { identities, sanctions, tokens, users } from '#db/tables/users'
import { filesOf } from '#lib/architecture/files'
import { readConversation } from '#lib/comments/queries/read-conversation'
import { recommendComment } from '#lib/comments/recommend-comment'
import { reportComment } from '#lib/comments/report-comment'
import { withdrawComment } from '#lib/comments/withdraw-comment'
import { config } from '#lib/config'
import { idAt } from '#lib/ground/ids'
import { enqueue } from '#lib/ground/jobs'
import { keepInOutbox } from '#lib/ground/outbox'
import { seal } from '#lib/ground/seal'
import { verifyChain } from '#lib/ground/verify-chain'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { recount } from '#lib/insights/recount'
import type { Person } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { eraseReader } from './erase-reader.ts'
import { erasePerson } from './jobs/erase-person.ts'
import { leaveSite } from './leave-site.ts'
import { stayOnSite } from './stay-on-site.ts'

const now = new Date('2026-11-23T10:00:00Z')
const days = (count: number) => new Date(now.getTime() + count * 86_400_000)
const when = { now, address: '192.0.2.36' }
/** A word nobody else says, made of letters that name keys leave alone. */
const MARK = 'zebrataunt'

before(() => storeFirstGuidelines(now))

/** Columns that hold the mark, as `table.column`, whatever its case. */
async function tablesWithMark(): Promise<string[]> {
  const tables = Object.values(schema).filter((it): it is typeof users => is(it, Table))
  const found = await Promise.all(tables.map(async (table) => ({ table, rows: await db.select().from(table) })))
  return found.flatMap(({ table, rows }) =>
    Object.entries(table)
      .filter(([name]) => rows.some((row) => holdsMark((row as Record<string, unknown>)[name])))
      .map(([name]) => `${nameOf(table)}.${name}`),
  )
}

const nameOf = (table: unknown) => Object.entries(schema).find(([, it]) => it === table)?.[0]
const holdsMark = (value: unknown) => (JSON.stringify(value) ?? '').toLowerCase().includes(MARK)

/** Files under DATA_DIR with the mark in them: the database, what lies beside it, the outbox. */
const filesWithMark = () =>
  filesOf(config.DATA_DIR).filter((path) => readFileSync(path).toString('latin1').toLowerCase().includes(MARK))

async function aMarkedReader() {
  const marked = await aPerson({ name: `Ute ${MARK}`, now })
  const email = `ute.${MARK}@example.test`
  const set = { email, emailKey: email, nameKey: `ute ${MARK}`, badge: MARK, passwordHash: MARK }
  await write(async (tx) => void (await tx.update(users).set(set).where(eq(users.id, marked.id))))
  return { ...marked, email }
}

/** Everything somebody can leave behind on a site. */
async function aLife(of: Person & { email: string }) {
  const other = await aPerson({ name: 'Ada Okafor', now })
  const moderator = await aPerson({ name: 'Mo Falk', role: 'moderator', now })
  const article = await anArticle()
  const body = `I say ${MARK} and mean it.`
  const first = await aComment({ author: of, article, body, now })
  const answer = await aComment({ author: other, article, parent: first, body: 'I would rather not.', now })
  const second = await aComment({ author: of, article, parent: answer, body, now })
  const held = await aComment({ author: of, article, body, status: 'held', now })
  const taken = await aComment({ author: of, article, body, now })
  await withdrawComment(of, { commentId: taken.id }, { now })
  await recommendComment(of, { commentId: answer.id }, { now })
  await reportComment(of, { commentId: answer.id, guideline: 1, text: MARK }, when)
  await reportComment(other, { commentId: second.id, guideline: 1, text: `They say ${MARK}.` }, when)
  await plant(of, { held: held.id, moderator })
  return { article, answer, first }
}

async function plant({ id, email }: { id: string; email: string }, on: { held: string; moderator: Person }) {
  const byId = on.moderator.id
  const common = { id: idAt(now), moderatorId: byId, decidedAt: now }
  await write(async (tx) => {
    const [open] = await tx.select().from(cases).where(eq(cases.subjectId, on.held))
    const caseId = open!.id
    await tx.update(comments).set({ key: MARK }).where(eq(comments.id, on.held))
    await tx.insert(decisions).values({ ...common, caseId, action: 'escalate', note: MARK, nameBefore: MARK })
    await tx.insert(notes).values({ id: idAt(now), userId: id, byId, text: MARK, writtenAt: now })
    const sanction = { id: idAt(now), userId: id, kind: 'warning', reason: MARK, byId, imposedAt: now } as const
    await tx.insert(sanctions).values(sanction)
    const about = { id: idAt(now), personId: id, subject: 'sanction', subjectId: sanction.id } as const
    const said = { quote: MARK, note: MARK, broughtBy: 'report', madeAt: now, inForceAt: now } as const
    await tx.insert(statements).values({ ...about, ...said, rules: [] })
    const asked = { statementId: about.id, personId: id, caseId, words: MARK, appealedAt: now }
    await tx.insert(appeals).values({ id: idAt(now), ground: 'misread', wish: 'explain', ...asked })
    const link = { id: idAt(now), kind: 'email', hash: idAt(now), userId: id, madeAt: now, expiresAt: days(1) } as const
    await tx.insert(tokens).values({ ...link, email: `new.${email}` })
    await tx.insert(identities).values({ id: idAt(now), userId: id, issuer: 'x', subject: MARK, linkedAt: now })
    await tx.insert(subscribers).values({ id: idAt(now), email, emailKey: email, askedAt: now })
    const notice = { subject: 'comment', subjectId: idAt(now), illegal: true, text: MARK, contact: MARK } as const
    await tx.insert(reports).values({ id: idAt(now), reporterId: id, ...notice, reportedAt: now })
    await enqueue(tx, { name: 'tell-of-nothing', input: { userId: id, said: MARK } }, now)
  })
  const mail = { from: 'site@example.test', to: email, subject: 'Hello', date: now, messageId: '<1@x>' }
  keepInOutbox({ ...mail, text: `Dear ${MARK}` }, idAt(now))
  keepInOutbox({ ...mail, to: 'ada@example.test', text: `Ute ${MARK} answered you.` }, idAt(now))
}

test('case 36: erasing a reader takes their words out of every table, every file and the index; the record still verifies', async () => {
  const [marked, admin] = [await aMarkedReader(), await aPerson({ name: 'Ina Roth', role: 'admin', now })]
  const { article, answer, first } = await aLife(marked)
  const planted = await tablesWithMark()
  assert.ok(planted.length > 20, `only ${planted.join(', ')} held anything`)
  assert.ok(filesWithMark().length > 0)

  await eraseReader(admin, { userId: marked.id }, now)
  await erasePerson({ userId: marked.id }, { now })

  assert.deepEqual(await tablesWithMark(), [])
  assert.deepEqual(filesWithMark(), [])
  await seal()
  assert.equal((await verifyChain()).ok, true)
  assert.deepEqual(await recount(), [])
  const [left] = await db.select().from(comments).where(eq(comments.id, first.id))
  assert.deepEqual([left?.status, left?.shown], ['withdrawn', true])
  const choice = { order: 'oldest', threads: 'expanded', size: 25 } as const
  const page = await readConversation(admin, { slug: article.slug, ...choice }, now)
  assert.equal(page.total, 1)
  assert.equal(page.items[0]?.author, null)
  assert.equal(page.items[0]?.replies[0]?.id, answer.id)
})

test('after an erasure the same address can be registered anew, and the name belongs to nobody', async () => {
  const [marked, admin] = [await aMarkedReader(), await aPerson({ role: 'admin', now })]
  await eraseReader(admin, { userId: marked.id }, now)
  await erasePerson({ userId: marked.id }, { now })
  assert.equal(await db.$count(users, eq(users.emailKey, marked.email)), 0)
  const [left] = await db.select().from(users).where(eq(users.id, marked.id))
  assert.match(left?.name ?? '', /^Reader /)
  assert.deepEqual([left?.passwordHash, left?.erasesAt, left?.erasedAt], [null, null, now])
})

const standsOf = async (id: string) => (await db.select().from(comments).where(eq(comments.id, id)))[0]?.status

test('who deletes their account has seven days, and nothing changes until then', async () => {
  const leaving = await aPerson({ name: 'Leo Brandt', now })
  const comment = await aComment({ author: leaving, article: await anArticle(), now })
  const { erasesAt } = await leaveSite(leaving, undefined, now)
  assert.deepEqual(erasesAt, days(7))
  await erasePerson({ userId: leaving.id }, { now: days(6) })
  assert.equal(await standsOf(comment.id), 'published')
  await erasePerson({ userId: leaving.id }, { now: days(7) })
  assert.equal(await standsOf(comment.id), 'withdrawn')
})

test('who changes their mind stays, and the erasure that was planned does nothing', async () => {
  const leaving = await aPerson({ name: 'Leo Brandt', now })
  const comment = await aComment({ author: leaving, article: await anArticle(), now })
  await leaveSite(leaving, undefined, now)
  await stayOnSite(leaving, undefined, days(3))
  await erasePerson({ userId: leaving.id }, { now: days(8) })
  assert.equal(await standsOf(comment.id), 'published')
})

test('a banned person can leave', async () => {
  const banned = await aPerson({ name: 'Rolf Brandt', now })
  const standing = { kind: 'ban', until: null, reason: 'Threats.' } as const
  assert.deepEqual((await leaveSite({ ...banned, standing }, undefined, now)).erasesAt, days(7))
})

test('an erasure that was interrupted goes on where it stopped, and a second one changes nothing', async () => {
  const [leaving, admin] = [await aPerson({ now }), await aPerson({ role: 'admin', now })]
  await aComment({ author: leaving, article: await anArticle(), now })
  await eraseReader(admin, { userId: leaving.id }, now)
  await Promise.all([1, 2].map(() => erasePerson({ userId: leaving.id }, { now })))
  await erasePerson({ userId: leaving.id }, { now })
  const erased = await db.$count(schema.events, eq(schema.events.subjectId, leaving.id))
  assert.equal(erased, 2)
  assert.deepEqual(await recount(), [])
})

test('an admin is refused for themselves, a reader and a moderator always, and anybody who has not confirmed', async () => {
  const [reader, moderator, admin] = await Promise.all([
    aPerson({ now }),
    aPerson({ role: 'moderator', now }),
    aPerson({ role: 'admin', now }),
  ])
  const userId = reader.id
  await assert.rejects(eraseReader(reader, { userId }, now), { code: 'forbidden' })
  await assert.rejects(eraseReader(moderator, { userId }, now), { code: 'forbidden' })
  await assert.rejects(eraseReader(admin, { userId: admin.id }, now), { code: 'own-account' })
  await assert.rejects(eraseReader(admin, { userId }, days(1)), { code: 'confirm' })
  await assert.rejects(eraseReader(admin, { userId: idAt(now) }, now), { code: 'not-found' })
  await assert.rejects(eraseReader({ kind: 'visitor' }, { userId }, now), { code: 'sign-in' })
  await assert.rejects(leaveSite(reader, undefined, days(1)), { code: 'confirm' })
})

test('the last admin cannot leave, not even by a plan made while there was another', async () => {
  await write(async (tx) => void (await tx.update(users).set({ role: 'reader' }).where(eq(users.role, 'admin'))))
  const [one, other] = [await aPerson({ role: 'admin', now }), await aPerson({ role: 'admin', now })]
  await leaveSite(one, undefined, now)
  await leaveSite(other, undefined, now)
  await erasePerson({ userId: one.id }, { now: days(7) })
  await erasePerson({ userId: other.id }, { now: days(7) })
  const [left] = await db.select().from(users).where(eq(users.id, other.id))
  assert.deepEqual([left?.role, left?.erasesAt, left?.erasedAt], ['admin', null, null])
  await assert.rejects(leaveSite(other, undefined, now), { code: 'last-admin' })
})
