import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { and, count, eq, gt, isNull } from 'drizzle-orm'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { cases, claims, decisions } from '#db/tables/cases'
import { Refusal } from '#lib/ground/refusal'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { recount } from '#lib/insights/recount'
import type { Person } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { claimCase } from './claim-case.ts'
import { decide } from './decide.ts'

const monday = new Date('2026-11-23T09:00:00Z')
const CASES = 200
const DESKS = 8

before(() => storeFirstGuidelines(monday))

/** One moderator takes what comes until nothing is left; a collision is said and the next case taken. */
async function clear(mod: Person, taken: string[]): Promise<void> {
  for (;;) {
    const claimed = await claimCase(mod, { queue: 'waiting' }, monday).catch(asNobody)
    if (claimed === undefined) return
    if (claimed === null) continue
    taken.push(claimed.caseId)
    const action = taken.length % 4 === 0 ? ('remove' as const) : ('approve' as const)
    const input = { action, guideline: 3, caseId: claimed.caseId, claim: claimed.claim.id, revision: 1 }
    await decide(mod, input, monday)
  }
}

function asNobody(error: unknown): null {
  if (error instanceof Refusal && error.reason === 'conflict') return null
  throw error
}

test('eight desks decide everything that waits, each case once, and every count is exact', async () => {
  const article = await anArticle()
  const ada = await aPerson({ name: 'Ada Okafor', now: monday })
  for (let n = 0; n < CASES; n++)
    await aComment({ author: ada, article, body: `Number ${n}`, status: 'held', now: monday })
  const mods = await Promise.all(
    Array.from({ length: DESKS }, (_, n) => aPerson({ role: 'moderator', name: `Moderator ${n}`, now: monday })),
  )
  const taken: string[][] = mods.map(() => [])
  await Promise.all(mods.map((mod, n) => clear(mod, taken[n]!)))
  const all = taken.flat()
  assert.deepEqual([all.length, new Set(all).size], [CASES, CASES])
  const isHere = eq(cases.articleId, article.id)
  const twice = await db
    .select({ n: count() })
    .from(decisions)
    .innerJoin(cases, eq(cases.id, decisions.caseId))
    .where(isHere)
    .groupBy(decisions.caseId)
    .having(gt(count(), 1))
  assert.deepEqual(twice, [])
  assert.equal(await db.$count(cases, and(isHere, isNull(cases.closedAt))), 0)
  assert.equal(await db.$count(claims), 0)
  const [counted] = await db.select({ n: articles.comments }).from(articles).where(eq(articles.id, article.id))
  const removed = taken.reduce((sum, some) => sum + Math.floor(some.length / 4), 0)
  assert.equal(counted!.n, CASES - removed)
  assert.deepEqual(await recount(), [])
})
