import { claimCase } from '#lib/moderation/claim-case'
import { decide } from '#lib/moderation/decide'
import { readDeskCounts } from '#lib/moderation/queries/desk-counts'
import { listCases } from '#lib/moderation/queries/list-cases'
import { searchComments } from '#lib/moderation/queries/search-comments'
import { searchQuery } from '#lib/moderation/schema'
import type { Person } from '#lib/users/policy'
import { type Figures, quantile, rounded } from '../figures.ts'

interface Desk {
  moderator: Person
  comments: number
  cases: number
  turns: number
}

const DAY = 86_400_000
/** Deep enough to be far from where a queue begins. */
const PAGES = 40
const questions = ['bridge', 'name the bridge', '"the river"', 'bri* -mayor', 'author:anna bridge', 'zebra']

/** P7: what a moderator waits for at a desk where very much waits; the queries and verbs themselves, 95 of 100. */
export async function measureDesk({ moderator, comments, cases, turns }: Desk): Promise<Figures> {
  const now = new Date()
  // Before anything was urgent, and with nearly everything urgent: two different ways through a queue.
  const moments = [new Date(now.getTime() - 30 * DAY), now]
  const [claimed, decided] = await claimAndDecide(moderator, turns, now)
  const pages = [await timesOfPages(moderator, moments[0]!), await timesOfPages(moderator, moments[1]!)].flat()
  const sought = await timesOf(turns, (turn) =>
    searchComments(moderator, searchQuery.parse({ q: questions[turn % questions.length] })),
  )
  const counts = await timesOf(Math.min(20, turns), () => readDeskCounts(moderator))
  const size = `${rounded(cases)} open cases of ${rounded(comments)} comments`
  return {
    bars: [],
    rows: [
      rowOf(`the next case claimed, ${size}`, claimed, 25),
      rowOf('the case decided', decided, 40),
      rowOf(`a page of 50 cases, the first ${PAGES} pages of each queue`, pages, 30),
      rowOf('comments found by words, six questions', sought, 100),
      rowOf('the exact counts of every queue', counts),
    ],
  }
}

function rowOf(what: string, times: number[], most?: number) {
  const p95 = quantile(times, 0.95)
  const measured = `p95 ${rounded(p95)} ms, worst ${rounded(Math.max(...times))} ms of ${times.length}`
  if (most === undefined) return { target: 'P7', what, measured, wanted: 'for information' }
  return { target: 'P7', what, measured, wanted: `p95 ≤ ${most} ms`, met: p95 <= most }
}

async function claimAndDecide(moderator: Person, turns: number, now: Date): Promise<[number[], number[]]> {
  const [claims, decisions]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < turns; turn++) {
    const queue = turn % 2 === 0 ? ('waiting' as const) : ('reported' as const)
    const [taken, claiming] = await timed(() => claimCase(moderator, { queue }, now))
    const action = turn % 3 === 0 ? ('remove' as const) : ('approve' as const)
    const input = { action, guideline: 3, revision: 1, caseId: taken!.caseId, claim: taken!.claim.id }
    const [, deciding] = await timed(() => decide(moderator, input, now))
    claims.push(claiming)
    decisions.push(deciding)
  }
  return [claims, decisions]
}

/** From the first page on, in the order of priority. */
async function timesOfPages(moderator: Person, now: Date): Promise<number[]> {
  const times: number[] = []
  for (const queue of ['waiting', 'reported', 'unreviewed'] as const) {
    let after: string | undefined
    for (let page = 0; page < PAGES; page++) {
      const [{ next }, time] = await timed(() => listCases(moderator, { queue, after }, now))
      times.push(time)
      if (next === null) break
      after = next
    }
  }
  return times
}

async function timesOf(turns: number, once: (turn: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let turn = 0; turn < turns; turn++) times.push((await timed(() => once(turn)))[1])
  return times
}

async function timed<T>(once: () => Promise<T>): Promise<[T, number]> {
  const began = performance.now()
  const answer = await once()
  return [answer, performance.now() - began]
}
