import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asc, eq } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { comments } from '#db/tables/comments'
import { events } from '#db/tables/ground'
import { sanctions, sessions } from '#db/tables/users'
import { idAt } from '#lib/ground/ids'
import type { Refusal } from '#lib/ground/refusal'
import { isSignedIn, type Person, type Role, visitor } from '#lib/users/policy'
import { findViewer } from '#lib/users/queries/viewer'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { imposeSanction } from './impose-sanction.ts'
import { liftSanction } from './lift-sanction.ts'
import { listRecentComments } from './queries/list-recent-comments.ts'
import { listOwnSanctions, listSanctions } from './queries/list-sanctions.ts'

const DAY = 86_400_000
const now = new Date('2027-03-01T12:00:00Z')
const inDays = (days: number) => new Date(now.getTime() + days * DAY)
const reason = 'Called three readers vermin, after a warning.'

const admin = await aPerson({ role: 'admin', name: 'Ruth Abel', now })
const moderator = await aPerson({ role: 'moderator', name: 'Noor Haddad', now })

const refusal = (code: string) => (error: Refusal) => error.name === 'Refusal' && error.code === code

async function recorded(subjectId: string) {
  const { name, actorId, details } = events
  return db
    .select({ name, actorId, details })
    .from(events)
    .where(eq(events.subjectId, subjectId))
    .orderBy(asc(events.id))
}

async function anotherSession(person: Person): Promise<string> {
  const id = idAt(now)
  const row = { id, userId: person.id, startedAt: now, expiresAt: inDays(30) }
  await write(async (tx) => void (await tx.insert(sessions).values(row)))
  return id
}

async function standingIn(sessionId: string, at = now) {
  const viewer = await findViewer(sessionId, at)
  assert.ok(isSignedIn(viewer))
  return viewer.standing
}

test('case 16: a ban is felt on the very next request of every session, and its lifting too', async () => {
  const karl = await aPerson({ name: 'Karl Brandt', now })
  const phone = await anotherSession(karl)
  const { id } = await imposeSanction(admin, { userId: karl.id, kind: 'ban', reason }, now)
  for (const session of [karl.sessionId, phone])
    assert.deepEqual(await standingIn(session), { kind: 'ban', until: null, reason })
  await liftSanction(admin, { userId: karl.id, sanctionId: id }, now)
  for (const session of [karl.sessionId, phone]) assert.equal((await standingIn(session)).kind, 'good')
})

test('a suspension ends by itself, at its moment', async () => {
  const mei = await aPerson({ name: 'Mei Tanaka', now })
  await imposeSanction(moderator, { userId: mei.id, kind: 'suspension', until: inDays(3), reason }, now)
  assert.equal((await standingIn(mei.sessionId, new Date(inDays(3).getTime() - 1))).kind, 'suspension')
  assert.equal((await standingIn(mei.sessionId, inDays(3))).kind, 'good')
})

test('of a hold and a ban the ban is what standing says, and the hold remains when the ban is lifted', async () => {
  const tom = await aPerson({ name: 'Tom Weller', now })
  await imposeSanction(moderator, { userId: tom.id, kind: 'hold', reason }, now)
  const ban = await imposeSanction(admin, { userId: tom.id, kind: 'ban', reason }, now)
  assert.equal((await standingIn(tom.sessionId)).kind, 'ban')
  await liftSanction(admin, { userId: tom.id, sanctionId: ban.id }, now)
  assert.equal((await standingIn(tom.sessionId)).kind, 'hold')
})

test('a banned moderator has no power left on the very next request', async () => {
  const vera = await aPerson({ role: 'moderator', name: 'Vera Lind', now })
  const reader = await aPerson({ now })
  await imposeSanction(admin, { userId: vera.id, kind: 'ban', reason }, now)
  const asked = await findViewer(vera.sessionId, now)
  const act = imposeSanction(asked, { userId: reader.id, kind: 'warning', reason }, now)
  await assert.rejects(act, refusal('forbidden'))
})

test('a moderator banned while they were asking has no power left either', async () => {
  const vera = await aPerson({ role: 'moderator', name: 'Vera Lind', now })
  const reader = await aPerson({ now })
  await imposeSanction(admin, { userId: vera.id, kind: 'ban', reason }, now)
  await assert.rejects(imposeSanction(vera, { userId: reader.id, kind: 'warning', reason }, now), refusal('forbidden'))
  assert.deepEqual(await recorded(reader.id), [])
})

test('nobody is sanctioned from a device left open: after a quarter of an hour staff confirm that it is them', async () => {
  const [vera, karl] = [await aPerson({ role: 'moderator', name: 'Vera Lind', now }), await aPerson({ now })]
  const later = new Date(now.getTime() + 15 * 60_000)
  const warning = { userId: karl.id, kind: 'warning', reason } as const
  await assert.rejects(imposeSanction(vera, warning, later), refusal('confirm'))
  assert.deepEqual(await recorded(karl.id), [])
  await imposeSanction({ ...vera, confirmedAt: later }, warning, later)
})

const kinds = [
  ['warning', 'user.warned', undefined],
  ['hold', 'user.held', undefined],
  ['suspension', 'user.suspended', inDays(7)],
  ['ban', 'user.banned', undefined],
] as const

for (const [kind, name, until] of kinds) {
  test(`a ${kind} leaves the event ${name}, without the reason's words`, async () => {
    const reader = await aPerson({ now })
    const { id } = await imposeSanction(admin, { userId: reader.id, kind, until, reason }, now)
    const details = { sanction: id, kind, until: until?.toISOString() ?? null }
    assert.deepEqual(await recorded(reader.id), [{ name, actorId: admin.id, details }])
  })
}

test('lifting leaves an event, and cannot be done twice', async () => {
  const reader = await aPerson({ now })
  const { id } = await imposeSanction(moderator, { userId: reader.id, kind: 'warning', reason }, now)
  await liftSanction(admin, { userId: reader.id, sanctionId: id }, now)
  const [, lifted] = await recorded(reader.id)
  const details = { sanction: id, kind: 'warning' }
  assert.deepEqual(lifted, { name: 'user.sanction-lifted', actorId: admin.id, details })
  await assert.rejects(liftSanction(admin, { userId: reader.id, sanctionId: id }, now), refusal('sanction-over'))
  assert.equal((await recorded(reader.id)).length, 2)
})

test('a suspension that has ended cannot be lifted', async () => {
  const reader = await aPerson({ now })
  const { id } = await imposeSanction(admin, { userId: reader.id, kind: 'suspension', until: inDays(1), reason }, now)
  const late = liftSanction(admin, { userId: reader.id, sanctionId: id }, inDays(1))
  await assert.rejects(late, refusal('sanction-over'))
})

test('a sanction is lifted only at the person it is on', async () => {
  const [karl, mei] = [await aPerson({ name: 'Karl Brandt', now }), await aPerson({ name: 'Mei Tanaka', now })]
  const { id } = await imposeSanction(admin, { userId: karl.id, kind: 'ban', reason }, now)
  await assert.rejects(liftSanction(admin, { userId: mei.id, sanctionId: id }, now), refusal('not-found'))
  assert.equal((await standingIn(karl.sessionId)).kind, 'ban')
})

type Row = [who: string, kind: (typeof kinds)[number][0], days: number | undefined, on: Role | 'self', code: string]

const refusals: Row[] = [
  ['visitor', 'warning', undefined, 'reader', 'sign-in'],
  ['reader', 'warning', undefined, 'reader', 'forbidden'],
  ['reader', 'ban', undefined, 'admin', 'forbidden'],
  ['moderator', 'ban', undefined, 'reader', 'beyond-powers'],
  ['moderator', 'suspension', 31, 'reader', 'beyond-powers'],
  ['moderator', 'warning', undefined, 'moderator', 'beyond-powers'],
  ['moderator', 'hold', undefined, 'admin', 'beyond-powers'],
  ['moderator', 'suspension', 1, 'admin', 'beyond-powers'],
  ['moderator', 'warning', undefined, 'self', 'own-account'],
  ['admin', 'warning', undefined, 'self', 'own-account'],
  ['admin', 'ban', undefined, 'self', 'own-account'],
  ['admin', 'suspension', -1, 'reader', 'invalid'],
  ['admin', 'suspension', 0, 'reader', 'invalid'],
]

const asking = { visitor, moderator, admin, reader: await aPerson({ name: 'Lea Roth', now }) }

for (const [who, kind, days, on, code] of refusals) {
  const length = days === undefined ? '' : ` of ${days} days`
  test(`a ${kind}${length} by the ${who} on ${on} is refused as ${code}, and nothing is stored`, async () => {
    const viewer = asking[who as keyof typeof asking]
    const user = on === 'self' ? (viewer as Person) : await aPerson({ role: on, name: 'Piet Vos', now })
    const until = days === undefined ? undefined : inDays(days)
    await assert.rejects(imposeSanction(viewer, { userId: user.id, kind, until, reason }, now), refusal(code))
    assert.deepEqual(await recorded(user.id), [])
    assert.deepEqual(await db.select().from(sanctions).where(eq(sanctions.userId, user.id)), [])
  })
}

test('a moderator cannot lift what only an admin could impose, nor what is on themselves', async () => {
  const reader = await aPerson({ now })
  const ban = await imposeSanction(admin, { userId: reader.id, kind: 'ban', reason }, now)
  const long = await imposeSanction(admin, { userId: reader.id, kind: 'suspension', until: inDays(90), reason }, now)
  const vera = await aPerson({ role: 'moderator', name: 'Vera Lind', now })
  const own = await imposeSanction(admin, { userId: vera.id, kind: 'hold', reason }, now)
  for (const { id } of [ban, long])
    await assert.rejects(liftSanction(moderator, { userId: reader.id, sanctionId: id }, now), refusal('beyond-powers'))
  await assert.rejects(liftSanction(vera, { userId: vera.id, sanctionId: own.id }, now), refusal('own-account'))
})

test('readers and visitors lift nothing', async () => {
  const reader = await aPerson({ now })
  const { id } = await imposeSanction(admin, { userId: reader.id, kind: 'hold', reason }, now)
  const lift = { userId: reader.id, sanctionId: id }
  await assert.rejects(liftSanction(reader, lift, now), refusal('forbidden'))
  await assert.rejects(liftSanction(visitor, lift, now), refusal('sign-in'))
})

test('somebody who is not there cannot be sanctioned, nor a sanction that is not there lifted', async () => {
  const reader = await aPerson({ now })
  const nobody = idAt(now)
  await assert.rejects(imposeSanction(admin, { userId: nobody, kind: 'ban', reason }, now), refusal('not-found'))
  await assert.rejects(liftSanction(admin, { userId: reader.id, sanctionId: nobody }, now), refusal('not-found'))
})

test('a double press bans once', async () => {
  const reader = await aPerson({ now })
  const ban = () => imposeSanction(admin, { userId: reader.id, kind: 'ban', reason }, now)
  const presses = await Promise.allSettled([ban(), ban()])
  assert.deepEqual(presses.map((it) => it.status).toSorted(), ['fulfilled', 'rejected'])
  assert.equal((await recorded(reader.id)).length, 1)
})

test('staff read the sanctions on anyone with who imposed them; the person reads their own without', async () => {
  const reader = await aPerson({ now })
  await imposeSanction(moderator, { userId: reader.id, kind: 'warning', reason }, now)
  const atDesk = { ...moderator, confirmedAt: inDays(1) }
  await imposeSanction(atDesk, { userId: reader.id, kind: 'suspension', until: inDays(2), reason }, inDays(1))
  const { items } = await listSanctions(moderator, { userId: reader.id }, inDays(3))
  assert.deepEqual(
    items.map((it) => [it.kind, it.inForce, it.by?.name]),
    [
      ['suspension', false, 'Noor Haddad'],
      ['warning', true, 'Noor Haddad'],
    ],
  )
  const own = await listOwnSanctions(reader, {}, now)
  assert.deepEqual(
    own.items.map((it) => [it.kind, it.reason, it.by, it.liftedBy]),
    [
      ['suspension', reason, null, null],
      ['warning', reason, null, null],
    ],
  )
})

test('nobody else reads them', async () => {
  const [reader, other] = [await aPerson({ now }), await aPerson({ now })]
  await assert.rejects(listSanctions(other, { userId: reader.id }, now), refusal('not-found'))
  await assert.rejects(listSanctions(visitor, { userId: reader.id }, now), refusal('sign-in'))
})

test('sanctions come in pages without doubles', async () => {
  const reader = await aPerson({ now })
  for (let minute = 0; minute < 60; minute++) {
    const at = new Date(now.getTime() + minute * 60_000)
    const atDesk = { ...moderator, confirmedAt: at }
    await imposeSanction(atDesk, { userId: reader.id, kind: 'warning', reason: `Warning ${minute}.` }, at)
  }
  const first = await listSanctions(moderator, { userId: reader.id }, now)
  const second = await listSanctions(moderator, { userId: reader.id, after: first.next! }, now)
  assert.equal(second.next, null)
  assert.equal(new Set([...first.items, ...second.items].map((it) => it.id)).size, 60)
})

test('staff read what a person wrote last, but not what was withdrawn', async () => {
  const [reader, article] = [await aPerson({ now }), await anArticle()]
  await aComment({ author: reader, article, body: 'The **railings** are lovely.', now })
  await aComment({ author: reader, article, body: 'Who painted them?', status: 'held', now: inDays(1) })
  const { id } = await aComment({ author: reader, article, body: 'I take that back.', now: inDays(2) })
  await write(async (tx) => void (await tx.update(comments).set({ status: 'withdrawn' }).where(eq(comments.id, id))))
  const lately = await listRecentComments(moderator, reader.id)
  assert.deepEqual(
    lately.map((it) => [it.status, it.excerpt, it.article.headline]),
    [
      ['withdrawn', '', article.headline],
      ['held', 'Who painted them?', article.headline],
      ['published', 'The railings are lovely.', article.headline],
    ],
  )
  await assert.rejects(listRecentComments(reader, reader.id), refusal('not-found'))
})
