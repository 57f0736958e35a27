import '#db/testing'
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { before, test } from 'node:test'
import { promisify } from 'node:util'
import { and, count, eq, isNull } from 'drizzle-orm'
import { db } from '#db/connect'
import { databaseUrl } from '#db/dialect'
import { articles } from '#db/tables/articles'
import { cases, claims, decisions } from '#db/tables/cases'
import { seal } from '#lib/ground/seal'
import { verifyChain } from '#lib/ground/verify-chain'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { recount } from '#lib/insights/recount'
import type { Person } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'

const run = promisify(execFile)
const PROCESSES = 8
/** The long form is `DESK_CASES=10000`. */
const CASES = Number(process.env.DESK_CASES ?? 96)
const skip = databaseUrl.startsWith('pglite') ? 'PGlite lives in one process' : false

before(() => storeFirstGuidelines(new Date()))

const desk = async (moderator: Person): Promise<string[]> => {
  const { stdout } = await run(process.execPath, ['e2e/bench/clear-desk.ts', JSON.stringify(moderator)])
  return JSON.parse(stdout)
}

test('eight processes decide everything that waits, each case once, and every count is exact', { skip }, async () => {
  const article = await anArticle()
  const ada = await aPerson({ name: 'Ada Okafor' })
  for (let n = 0; n < CASES; n++) await aComment({ author: ada, article, body: `Number ${n}`, status: 'held' })
  const names = Array.from({ length: PROCESSES }, (_, n) => `Moderator ${n}`)
  const moderators = await Promise.all(names.map((name) => aPerson({ role: 'moderator', name })))
  const taken = await Promise.all(moderators.map(desk))
  const all = taken.flat()
  assert.deepEqual([all.length, new Set(all).size], [CASES, CASES])
  const decided = await db.select({ n: count() }).from(decisions).groupBy(decisions.caseId)
  assert.deepEqual([decided.length, Math.max(...decided.map((it) => it.n))], [CASES, 1])
  assert.equal(await db.$count(cases, and(eq(cases.articleId, article.id), isNull(cases.closedAt))), 0)
  assert.equal(await db.$count(claims), 0)
  const [counted] = await db.select({ n: articles.comments }).from(articles).where(eq(articles.id, article.id))
  const removed = taken.reduce((sum, some) => sum + Math.floor(some.length / 4), 0)
  assert.equal(counted!.n, CASES - removed)
  while ((await seal()) > 0);
  assert.deepEqual(await recount(), [])
  assert.equal((await verifyChain()).ok, true)
})
