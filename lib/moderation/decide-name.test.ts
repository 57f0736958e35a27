import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { and, eq } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { cases, claims, decisions, reports } from '#db/tables/cases'
import { events } from '#db/tables/ground'
import { users } from '#db/tables/users'
import { listReports } from '#lib/comments/queries/list-reports'
import { reportName } from '#lib/comments/report-name'
import { Refusal } from '#lib/ground/refusal'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { nameKey, refusedName } from '#lib/users/names'
import { aPerson } from '#lib/worlds/stage'
import { claimCase } from './claim-case.ts'
import { decide } from './decide.ts'
import { readCase } from './queries/read-case.ts'
import type { DecideInput } from './schema.ts'

const wednesday = new Date('2026-11-25T09:00:00Z')
const later = (ms: number) => new Date(wednesday.getTime() + ms)
const refused = (reason: string, code: string) => (error: unknown) =>
  error instanceof Refusal && error.reason === reason && error.code === code

before(() => storeFirstGuidelines(wednesday))

async function reported() {
  const mona = await aPerson({ role: 'moderator', name: 'Mona Lind', now: wednesday })
  const posing = await aPerson({ name: 'The Lord Mayor', now: wednesday })
  const ada = await aPerson({ name: 'Ada Okafor', now: wednesday })
  const report = { userId: posing.id, guideline: 8, text: 'He is no mayor.' }
  await reportName(ada, report, { now: wednesday, address: '192.0.2.12' })
  const [about] = await db.select().from(cases).where(eq(cases.subjectId, posing.id))
  const caseId = about!.id
  const { claim } = (await claimCase(mona, { caseId }, wednesday))!
  const judge = (over: Partial<DecideInput>) =>
    decide(mona, { action: 'approve', caseId, claim: claim.id, ...over }, later(1_000))
  return { mona, posing, ada, caseId, claim, judge }
}

const userNow = async (id: string) => (await db.select().from(users).where(eq(users.id, id)))[0]!
const caseNow = async (id: string) => (await db.select().from(cases).where(eq(cases.id, id)))[0]!
const outcomes = async (id: string) =>
  (await db.select().from(reports).where(eq(reports.subjectId, id))).map((it) => it.outcome)
const told = (subjectId: string, name: string) =>
  db
    .select()
    .from(events)
    .where(and(eq(events.subjectId, subjectId), eq(events.name, name)))
const neutral = (id: string) => `Reader ${id.slice(-6)}`

test('an approval keeps the name, declines its reports and closes the case', async () => {
  const { mona, ada, posing, caseId, judge } = await reported()
  const { id } = await judge({ action: 'approve' })
  assert.equal((await userNow(posing.id)).name, 'The Lord Mayor')
  assert.deepEqual(await outcomes(posing.id), ['declined'])
  assert.deepEqual((await caseNow(caseId)).closedAt, later(1_000))
  assert.deepEqual(await db.select().from(claims).where(eq(claims.caseId, caseId)), [])
  const { items } = await listReports(mona, caseId)
  assert.deepEqual(items[0]?.reporter, { id: ada.id, name: 'Ada Okafor', upheld: 0, declined: 1 })
  const [event] = await told(posing.id, 'user.name-approved')
  assert.deepEqual([event?.actorId, event?.details], [mona.id, { decision: id, case: caseId }])
})

test('a removal cites its guideline, upholds the reports and gives a neutral name', async () => {
  const { mona, posing, caseId, judge } = await reported()
  const { id } = await judge({ action: 'remove', guideline: 8 })
  const user = await userNow(posing.id)
  assert.deepEqual([user.name, user.nameKey], [neutral(posing.id), nameKey(neutral(posing.id))])
  assert.deepEqual(await outcomes(posing.id), ['upheld'])
  const [kept] = await db.select().from(decisions).where(eq(decisions.caseId, caseId))
  assert.deepEqual([kept?.id, kept?.commentId, kept?.revision, kept?.action], [id, null, null, 'remove'])
  const [event] = await told(posing.id, 'user.name-removed')
  assert.deepEqual(event?.details, { decision: id, case: caseId, guideline: 8 })
  const card = await readCase(mona, { id: caseId }, later(2_000))
  assert.deepEqual(card.history, [{ action: 'remove', by: 'Mona Lind', guideline: 8, at: later(1_000).toISOString() }])
})

test('somebody else who has the neutral name already does not keep a name from being removed', async () => {
  const { posing, judge } = await reported()
  const other = await aPerson({ now: wednesday })
  const nameOfOther = { name: neutral(posing.id), nameKey: nameKey(neutral(posing.id)) }
  await write(async (tx) => void (await tx.update(users).set(nameOfOther).where(eq(users.id, other.id))))
  await judge({ action: 'remove', guideline: 8 })
  assert.equal((await userNow(posing.id)).name, `Reader ${posing.id.replaceAll('-', '')}`)
})

test('nobody can choose a name that is kept for those who lost theirs', async () => {
  const { posing } = await reported()
  for (const name of [neutral(posing.id), `READER  ${posing.id.slice(-6)}`, `Reader ${posing.id.replaceAll('-', '')}`])
    assert.equal(refusedName(name), 'name-reserved', name)
  assert.equal(refusedName('Reader of Novels'), undefined)
})

test('an escalation leaves the name and its reports as they are and moves the case up', async () => {
  const { mona, posing, caseId, judge } = await reported()
  const omar = await aPerson({ role: 'moderator', name: 'Omar Haddad', now: wednesday })
  await judge({ action: 'escalate' })
  const about = await caseNow(caseId)
  assert.deepEqual([about.queue, about.closedAt], ['escalated', null])
  assert.equal((await userNow(posing.id)).name, 'The Lord Mayor')
  assert.deepEqual(await outcomes(posing.id), [null])
  assert.equal((await told(posing.id, 'case.escalated')).length, 1)
  assert.equal((await claimCase(omar, { caseId }, later(2_000)))?.caseId, caseId)
  await assert.rejects(claimCase(mona, { caseId }, later(2_000)), refused('forbidden', 'own-escalation'))
})

test('a name is removed under a guideline or not at all, and only by who holds its case', async () => {
  const { posing, judge } = await reported()
  const elsewhere = await reported()
  await assert.rejects(judge({ action: 'remove' }), refused('invalid', 'guideline-missing'))
  const strange = judge({ action: 'remove', guideline: 8, claim: elsewhere.claim.id })
  await assert.rejects(strange, refused('conflict', 'claim-lost'))
  assert.equal((await userNow(posing.id)).name, 'The Lord Mayor')
  assert.deepEqual(await outcomes(posing.id), [null])
})

test('nobody decides about their own name', async () => {
  const { posing, caseId, claim } = await reported()
  const input = { action: 'approve', caseId, claim: claim.id } as const
  const own = decide({ ...posing, role: 'moderator' }, input, later(1_000))
  await assert.rejects(own, refused('forbidden', 'own-comment'))
})

test('the same decision about a name sent twice is one decision', async () => {
  const { caseId, judge } = await reported()
  const input = { action: 'remove', guideline: 8 } as const
  const tries = await Promise.allSettled([judge(input), judge(input)])
  const [refusal] = tries.flatMap((it) => (it.status === 'rejected' ? [it.reason] : []))
  assert.ok(refused('conflict', 'case-closed')(refusal))
  assert.equal((await db.select().from(decisions).where(eq(decisions.caseId, caseId))).length, 1)
})
