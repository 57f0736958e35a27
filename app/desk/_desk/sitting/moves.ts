import type { Answer } from '#app/_ui/ask'
import { MOST_SKIPPED } from '#lib/moderation/policy'
import type { Next, Wanted } from './claims.ts'
import type { Seat } from './seat.ts'
import type { Held, Shown } from './state.ts'

/** Refusals after which there is nothing left to decide. */
const OVER = ['case-closed', 'case-gone', 'comment-gone']
const LOST = ['claim-lost', 'case-claimed']

export async function claim(seat: Seat, wanted: Wanted | Next) {
  const { answer, held } = await seat.claims.claim(wanted)
  if (!held || !seat.left) return { answer, held }
  seat.claims.release(held)
  return { answer, held: null }
}

const claimNext = (seat: Seat) =>
  claim(seat, { ...seat.view, queue: seat.queue, skip: seat.state().skipped.slice(-MOST_SKIPPED) })

export function say(seat: Seat, answer: Answer<unknown>): void {
  if (!answer.ok) seat.change({ said: { code: answer.code, message: answer.message } })
}

export function show(seat: Seat, shown: Shown): void {
  const armed = shown.kind !== 'held' || shown.before === null
  seat.change({ shown, busy: false, armed, turn: seat.state().turn + 1 })
}

export const showHeld = (seat: Seat, held: Held, before: string | null = null): void =>
  show(seat, { kind: 'held', held, lost: false, before })

/** Claims one more while the moderator reads, so that the next card is there at once. */
export function lookAhead(seat: Seat): void {
  if (seat.left || seat.coming || seat.state().ahead) return
  seat.coming = claimNext(seat).then(({ held }) => {
    seat.coming = null
    if (held && seat.left) seat.claims.release(held)
    else if (held) seat.change({ ahead: held })
  })
}

/** Shows the case claimed ahead, or else the next of the queue. */
export async function advance(seat: Seat): Promise<void> {
  await seat.coming
  const { ahead } = seat.state()
  seat.change({ ahead: null })
  if (ahead && ahead.until > seat.claims.clock()) showHeld(seat, ahead)
  else await fetchNext(seat)
  if (seat.state().shown.kind === 'held') lookAhead(seat)
}

async function fetchNext(seat: Seat): Promise<void> {
  const { answer, held } = await claimNext(seat)
  say(seat, answer)
  if (held) showHeld(seat, held)
  else show(seat, { kind: 'nothing', refused: !answer.ok })
}

/** The words may have changed: claims the case once more, and shows what they were. */
export async function readAgain(seat: Seat, { card }: Held): Promise<void> {
  const { answer, held } = await claim(seat, { caseId: card.id })
  if (!held) return follow(seat, answer)
  const before = card.typed?.body ?? null
  showHeld(seat, held, before === held.card.typed?.body ? null : before)
}

/** What follows from a no of the site. */
export async function follow(seat: Seat, answer: Answer<unknown>): Promise<void> {
  say(seat, answer)
  if (answer.ok) return seat.change({ busy: false })
  if (OVER.includes(answer.code)) return advance(seat)
  seat.change({ busy: false })
  if (LOST.includes(answer.code)) lose(seat)
}

export function lose(seat: Seat): void {
  const { shown } = seat.state()
  if (shown.kind === 'held') seat.change({ shown: { ...shown, lost: true } })
}
