import type { CommentStatus, Outcome } from '#db/choices'
import { MOST_SHOWN } from '../policy.ts'

/** What came of a rehearsal. */
export interface Rehearsed {
  looked: number
  /** What the rule would have found something in, and what would have waited for it, also before the change. */
  matches: number
  held: number
  heldBefore: number
  /** Of what would have waited: what people removed and what they approved; and what they removed that would not have. */
  removed: number
  approved: number
  missed: number
  /** Minutes a month of these comments would add to the desk. */
  minutes: number
  /** Comments that would have waited and that people approved. */
  disagreements: string[]
}

export type Tallying = Omit<Rehearsed, 'minutes'> & { added: number }

export const begin = (): Tallying => ({
  looked: 0,
  matches: 0,
  held: 0,
  heldBefore: 0,
  added: 0,
  removed: 0,
  approved: 0,
  missed: 0,
  disagreements: [],
})

interface Counted {
  id: string
  before: Outcome
  after: Outcome
  decided: boolean
  status: CommentStatus
}

const waits = (outcome: Outcome) => outcome === 'hold' || outcome === 'refuse'

/** Where a comment stands follows from what people decided last, appeals included. */
export function count(tally: Tallying, { id, before, after, decided, status }: Counted): void {
  tally.looked += 1
  if (after !== 'pass') tally.matches += 1
  if (waits(before)) tally.heldBefore += 1
  if (waits(after) && !waits(before)) tally.added += 1
  if (waits(after)) tally.held += 1
  const removed = status === 'removed'
  if (removed && !waits(after)) tally.missed += 1
  if (!waits(after) || !decided) return
  if (removed) tally.removed += 1
  if (status !== 'published') return
  tally.approved += 1
  if (tally.disagreements.length < MOST_SHOWN) tally.disagreements.push(id)
}

export function outcomeOf({ added, ...tally }: Tallying, seconds: number): Rehearsed {
  return { ...tally, minutes: Math.round((added * seconds) / 60) }
}
