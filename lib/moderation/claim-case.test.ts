import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { cases, claims } from '#db/tables/cases'
import { users } from '#db/tables/users'
import { Refusal } from '#lib/ground/refusal'
import { visitor } from '#lib/users/policy'
import { findViewer } from '#lib/users/queries/viewer'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { claimCase } from './claim-case.ts'
import { decide } from './decide.ts'
import { keepClaim } from './keep-claim.ts'
import { CLAIM_FOR } from './policy.ts'
import { releaseClaim } from './release-claim.ts'

const monday = new Date('2026-11-23T09:00:00Z')
const after = (ms: number) => new Date(monday.getTime() + ms)
const refused = (reason: string, code: string) => (error: unknown) =>
  error instanceof Refusal && error.reason === reason && error.code === code

async function stage() {
  const mona = await aPerson({ role: 'moderator', name: 'Mona Lind', now: monday })
  const omar = await aPerson({ role: 'moderator', name: 'Omar Haddad', now: monday })
  const ada = await aPerson({ name: 'Ada Okafor', now: monday })
  const article = await anArticle()
  return { mona, omar, ada, article }
}

async function waiting(body = 'Finally. My knees thank you.') {
  const set = await stage()
  const comment = await aComment({ author: set.ada, article: set.article, body, status: 'held', now: monday })
  const [open] = await db.select().from(cases).where(eq(cases.commentId, comment.id))
  return { ...set, comment, caseId: open!.id }
}

test('a claim leases a case for two minutes', async () => {
  const { mona, caseId } = await waiting()
  const claimed = await claimCase(mona, { caseId }, monday)
  assert.equal(claimed?.caseId, caseId)
  assert.deepEqual(claimed?.claim.expiresAt, after(CLAIM_FOR))
})

test('case 28: of two moderators who claim a case at once, one is told that the other has it', async () => {
  const { mona, omar, caseId } = await waiting()
  const tries = await Promise.allSettled([mona, omar].map((it) => claimCase(it, { caseId }, monday)))
  const [refusal] = tries.flatMap((it) => (it.status === 'rejected' ? [it.reason] : []))
  assert.equal(tries.filter((it) => it.status === 'fulfilled').length, 1)
  assert.ok(refused('conflict', 'case-claimed')(refusal))
  assert.equal((await db.select().from(claims).where(eq(claims.caseId, caseId))).length, 1)
})

test('a claim that ran out is taken over, and its holder can no longer keep it or decide on it', async () => {
  const { mona, omar, caseId } = await waiting()
  const lost = await claimCase(mona, { caseId }, monday)
  await claimCase(omar, { caseId }, after(CLAIM_FOR))
  const { id: claim } = lost!.claim
  await assert.rejects(keepClaim(mona, { claim }, after(CLAIM_FOR + 1)), refused('conflict', 'claim-lost'))
  const input = { action: 'approve', caseId, claim, revision: 1 } as const
  await assert.rejects(decide(mona, input, after(CLAIM_FOR + 1)), refused('conflict', 'claim-lost'))
})

test('claiming again what one holds gives a new claim, so that another tab loses the old one', async () => {
  const { mona, caseId } = await waiting()
  const first = await claimCase(mona, { caseId }, monday)
  const second = await claimCase(mona, { caseId }, after(1_000))
  assert.notEqual(second!.claim.id, first!.claim.id)
  await assert.rejects(keepClaim(mona, { claim: first!.claim.id }, after(2_000)), refused('conflict', 'claim-lost'))
})

test('a heartbeat makes a claim last two minutes more, and says which revision stands', async () => {
  const { mona, caseId } = await waiting()
  const { claim } = (await claimCase(mona, { caseId }, monday))!
  const kept = await keepClaim(mona, { claim: claim.id }, after(30_000))
  assert.deepEqual(kept, { id: claim.id, expiresAt: after(30_000 + CLAIM_FOR), revision: 1 })
})

test('a heartbeat comes too late when the claim has run out, and nobody keeps the claim of another', async () => {
  const { mona, omar, caseId } = await waiting()
  const { claim } = (await claimCase(mona, { caseId }, monday))!
  await assert.rejects(keepClaim(omar, { claim: claim.id }, after(1_000)), refused('conflict', 'claim-lost'))
  await assert.rejects(keepClaim(mona, { claim: claim.id }, after(CLAIM_FOR)), refused('conflict', 'claim-lost'))
})

test('a released case can be claimed at once, and only its holder releases it', async () => {
  const { mona, omar, caseId } = await waiting()
  const { claim } = (await claimCase(mona, { caseId }, monday))!
  await releaseClaim(omar, { claim: claim.id })
  await assert.rejects(claimCase(omar, { caseId }, after(1)), refused('conflict', 'case-claimed'))
  await releaseClaim(mona, { claim: claim.id })
  assert.equal((await claimCase(omar, { caseId }, after(1)))?.caseId, caseId)
})

/** Every waiting case one can get, in the order in which one gets them. */
async function takeAll(viewer: Parameters<typeof claimCase>[0], skip: string[], now: Date) {
  const taken: string[] = []
  for (;;) {
    const claimed = await claimCase(viewer, { queue: 'waiting', skip }, now)
    if (!claimed) return taken
    taken.push(claimed.caseId)
  }
}

test('the next of a queue is the oldest that nobody holds, the caller included, until none is left', async () => {
  const { mona, omar, ada, article } = await stage()
  const said = ['Lovely.', 'Too narrow for a pram.', 'Who paid for it?']
  const made = []
  for (const [at, body] of said.entries())
    made.push(await aComment({ author: ada, article, body, status: 'held', now: after(at) }))
  const rows = await db.select().from(cases).where(eq(cases.articleId, article.id))
  const ids = made.map((comment) => rows.find((it) => it.commentId === comment.id)!.id)
  const all = await takeAll(mona, [], after(1_000))
  assert.deepEqual(
    all.filter((it) => ids.includes(it)),
    ids,
  )
  assert.equal(await claimCase(omar, { queue: 'waiting' }, after(1_000)), undefined)
})

test('a skipped case is not given again, and comes to someone else', async () => {
  const { mona, omar, caseId } = await waiting('Skip me: I am about the tram.')
  const later = after(10 * CLAIM_FOR)
  assert.ok(!(await takeAll(mona, [caseId], later)).includes(caseId))
  assert.ok((await takeAll(omar, [], later)).includes(caseId))
})

test('nobody claims a case about themselves, and no queue gives it to them', async () => {
  const { omar, article } = await stage()
  const own = await aComment({ author: omar, article, body: 'I wrote this.', status: 'held', now: monday })
  const [open] = await db.select().from(cases).where(eq(cases.commentId, own.id))
  await assert.rejects(claimCase(omar, { caseId: open!.id }, monday), refused('forbidden', 'own-comment'))
  await assert.rejects(claimCase(omar, { commentId: own.id }, monday), refused('forbidden', 'own-comment'))
  assert.ok(!(await takeAll(omar, [], after(30 * CLAIM_FOR))).includes(open!.id))
})

test('claiming a published comment makes its case once; another moderator finds it claimed', async () => {
  const { mona, omar, ada, article } = await stage()
  const comment = await aComment({ author: ada, article, now: monday })
  const claimed = await claimCase(mona, { commentId: comment.id }, monday)
  await assert.rejects(claimCase(omar, { commentId: comment.id }, monday), refused('conflict', 'case-claimed'))
  const made = await db.select().from(cases).where(eq(cases.commentId, comment.id))
  assert.deepEqual(
    made.map((it) => [it.id, it.queue]),
    [[claimed!.caseId, 'unreviewed']],
  )
})

test('the unreviewed queue gives the oldest published comment that no person has looked at', async () => {
  const { mona, omar, ada, article } = await stage()
  const old = new Date('2001-01-01T00:00:00Z')
  const comment = await aComment({ author: ada, article, body: 'First of all.', now: old })
  const claimed = await claimCase(mona, { queue: 'unreviewed' }, old)
  const next = await claimCase(omar, { queue: 'unreviewed' }, old)
  const [made] = await db.select().from(cases).where(eq(cases.commentId, comment.id))
  assert.equal(claimed?.caseId, made!.id)
  assert.notEqual(next?.caseId, made!.id)
})

test('a comment or case that is not there cannot be claimed', async () => {
  const { mona } = await stage()
  const nowhere = '019ab0c0-0000-7000-8000-000000000000'
  await assert.rejects(claimCase(mona, { caseId: nowhere }, monday), refused('not-found', 'case-gone'))
  await assert.rejects(claimCase(mona, { commentId: nowhere }, monday), refused('not-found', 'comment-gone'))
})

test('visitors are asked to sign in and readers are refused, whatever they name', async () => {
  const { ada, mona, caseId } = await waiting()
  const { claim } = (await claimCase(mona, { caseId }, monday))!
  const input = { action: 'approve', caseId, claim: claim.id, revision: 1 } as const
  for (const [who, reason] of [[visitor, 'sign-in'] as const, [ada, 'forbidden'] as const]) {
    await assert.rejects(claimCase(who, { queue: 'waiting' }, monday), refused(reason, reason))
    await assert.rejects(keepClaim(who, { claim: claim.id }, monday), refused(reason, reason))
    await assert.rejects(releaseClaim(who, { claim: claim.id }), refused(reason, reason))
    await assert.rejects(decide(who, input, monday), refused(reason, reason))
  }
})

test('a moderator who is one no longer cannot decide on what they hold', async () => {
  const { mona, caseId } = await waiting()
  const { claim } = (await claimCase(mona, { caseId }, monday))!
  await write(async (tx) => void (await tx.update(users).set({ role: 'reader' }).where(eq(users.id, mona.id))))
  const demoted = await findViewer(mona.sessionId, after(1_000))
  const input = { action: 'approve', caseId, claim: claim.id, revision: 1 } as const
  await assert.rejects(decide(demoted, input, after(1_000)), refused('forbidden', 'forbidden'))
})
