import { and, eq, inArray } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { rehearsals } from '#db/tables/screening'
import { firstIdAt } from '#lib/ground/ids'
import { readSettings } from '#lib/ground/settings'
import { draftOf } from '#lib/screening/draft'
import { listTerms, readRulebook } from '#lib/screening/queries/read-rulebook'
import type { Draft, Facts, Rule } from '#lib/screening/rule'
import type { Rulebook } from '#lib/screening/rulebook'
import { ruleNamed } from '#lib/screening/rules'
import { screen } from '#lib/screening/screen'
import { ruleOf } from '../proposing/strictness.ts'
import type { Proposal } from '../schema.ts'
import {
  allTallies,
  countSince,
  decidedAmong,
  type Posted,
  postedAfter,
  publishedBefore,
  secondsADecision,
} from './history.ts'
import { beginPast, factsThen, goBy, type Past } from './past.ts'
import { proposed } from './proposed.ts'
import { begin, count, outcomeOf, type Rehearsed, type Tallying } from './tally.ts'

const DAY = 86_400_000
const SECONDS = 30

interface Rehearsing {
  rule: Rule
  before: Rulebook
  after: Rulebook
  always: Pick<Facts, 'settings' | 'tallies'>
  past: Past
  tally: Tallying
}

/** How many comments of how many were looked at; answers whether anybody still wants to know. */
export type Report = (looked: number, total: number) => Promise<boolean>

/** Tries a change on what was posted since a moment; answers what came of it, or nothing when nobody wants to know. */
export async function tryOn(proposal: Proposal, since: Date, report: Report): Promise<Rehearsed | undefined> {
  const from = firstIdAt(since)
  const total = await countSince(from)
  if (!(await report(0, total))) return undefined
  const rehearsing = await prepare(proposal, from)
  if (!(await goThrough(rehearsing, from, (looked) => report(looked, total)))) return undefined
  return outcomeOf(rehearsing.tally, await secondsADecision(since, SECONDS))
}

/** Rehearses what an admin has asked for, and keeps how far it is and what came of it. */
export async function rehearse(id: string, now: Date): Promise<Rehearsed | undefined> {
  const [asked] = await db.select().from(rehearsals).where(eq(rehearsals.id, id))
  if (!asked) return undefined
  const since = new Date(asked.askedAt.getTime() - asked.days * DAY)
  const report: Report = (looked, total) => progress(id, { state: 'running', looked, total })
  const result = await tryOn(asked.proposal as unknown as Proposal, since, report)
  if (result) await progress(id, { state: 'done', looked: result.looked, result: { ...result }, endedAt: now })
  return result
}

async function prepare(proposal: Proposal, from: string): Promise<Rehearsing> {
  const before = await readRulebook(db)
  const tallies = new Map((await allTallies()).map(({ host, ...tally }) => [host, tally]))
  const rule = ruleNamed(ruleOf(proposal))!
  return {
    rule,
    before,
    after: proposed(before, proposal, await listTerms(db)),
    always: { settings: await readSettings(), tallies },
    past: beginPast(await publishedBefore(from), { compares: rule.name === 'campaign' }),
    tally: begin(),
  }
}

/** Page after page; says after each how far it is, and stops when nobody wants to know. */
async function goThrough(
  rehearsing: Rehearsing,
  from: string,
  report: (looked: number) => Promise<boolean>,
): Promise<boolean> {
  let page = await postedAfter(from)
  while (page.length > 0) {
    await lookAtAll(rehearsing, page)
    if (!(await report(rehearsing.tally.looked))) return false
    page = await postedAfter(page.at(-1)!.id)
  }
  return true
}

async function lookAtAll(rehearsing: Rehearsing, page: Posted[]): Promise<void> {
  const ids = page.map((it) => it.id)
  const decided = await decidedAmong(ids)
  for (const posted of page) {
    const draft = draftOf(posted.body, { event: 'post', anyway: true })
    lookAt(rehearsing, posted, { draft, decided: decided.has(posted.id) })
  }
}

interface Looked {
  draft: Draft
  decided: boolean
}

function lookAt({ rule, before, after, always, past, tally }: Rehearsing, posted: Posted, looked: Looked): void {
  const { draft, decided } = looked
  const outcomeBy = (rulebook: Rulebook) => {
    const facts = factsThen(past, posted, { draft, always: { ...always, rulebook } })
    return screen(draft, facts, [rule]).outcome
  }
  count(tally, { id: posted.id, before: outcomeBy(before), after: outcomeBy(after), decided, status: posted.status })
  goBy(past, posted, draft)
}

/** Keeps how far it is; answers whether anybody still wants to know. */
async function progress(id: string, change: Partial<typeof rehearsals.$inferInsert>): Promise<boolean> {
  const changed = await write((tx) =>
    tx
      .update(rehearsals)
      .set(change)
      .where(and(eq(rehearsals.id, id), inArray(rehearsals.state, ['waiting', 'running'])))
      .returning({ id: rehearsals.id }),
  )
  return changed.length === 1
}
