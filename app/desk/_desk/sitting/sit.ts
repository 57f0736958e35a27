import type { SkipReason } from '#db/choices'
import { beat } from './beat.ts'
import type { Deciding, Means, Wanted } from './claims.ts'
import { advance, claim, follow, lookAhead, lose, readAgain, say, show, showHeld } from './moves.ts'
import { type Place, type Seat, seatAt } from './seat.ts'
import type { Held } from './state.ts'

export type Sitting = ReturnType<typeof sit>

/** One moderator at one queue: what is shown, what is claimed ahead, and what happens to both. */
export function sit(means: Means & Place) {
  const seat = seatAt(means)
  return {
    state: seat.state,
    subscribe: seat.subscribe,
    /** Shows the first card: the one that is open to read, the one asked for, or the next of the queue. */
    start: (wanted?: Wanted) => start(seat, wanted),
    /** Decides what is shown and goes on to the next. Answers whether it was decided. */
    decide: (deciding: Deciding) => decide(seat, deciding),
    /** Leaves what is shown for others and goes on. Answers whether there was something to leave. */
    skip: (reason: SkipReason) => skip(seat, reason),
    /** Takes the last decision back and shows its case again. Answers whether it was in time. */
    undo: () => undo(seat),
    /** The time to undo is over. */
    settle: () => seat.change({ undo: null }),
    /** Opens a case by name and gives back the one that was open. */
    open: (wanted: Wanted) => open(seat, wanted),
    /** Claims what is shown once more, if nobody else has it. */
    again: () => again(seat),
    /** The skipped cases may come again. */
    startOver: () => startOver(seat),
    beat: () => beat(seat),
    /** The claim has run out without an answer from the site. */
    lose: () => lose(seat),
    /** What has changed has been seen. */
    arm: () => seat.change({ armed: true }),
    tell: (message: string) => seat.change({ said: { code: null, message } }),
    /** Gives back what is in hand; nothing is shown until `startOver`. */
    pause: () => pause(seat),
    leave: () => leave(seat),
  }
}

async function start(seat: Seat, wanted: Wanted | undefined): Promise<void> {
  seat.left = false
  if (seat.state().shown.kind === 'reading') return again(seat)
  if (!wanted) return advance(seat)
  await open(seat, wanted)
  if (seat.state().shown.kind === 'fetching') seat.change({ shown: { kind: 'nothing', refused: true } })
}

async function decide(seat: Seat, deciding: Deciding): Promise<boolean> {
  const { shown, busy, armed } = seat.state()
  if (shown.kind !== 'held' || shown.lost || busy || !armed) return false
  seat.change({ busy: true, said: null })
  const { answer, undo } = await seat.claims.decide(shown.held, deciding)
  if (undo) seat.change({ undo, reverse: null })
  if (answer.ok) await advance(seat)
  else if (answer.code === 'comment-changed') await readAgain(seat, shown.held)
  else await follow(seat, answer)
  say(seat, answer)
  return answer.ok
}

async function skip(seat: Seat, reason: SkipReason): Promise<boolean> {
  const { shown, busy, skipped } = seat.state()
  if (shown.kind !== 'held' || busy) return false
  seat.change({ busy: true, said: null, skipped: [...skipped, shown.held.card.id] })
  if (!shown.lost) await seat.claims.skip(shown.held, reason)
  await advance(seat)
  return true
}

async function undo(seat: Seat): Promise<boolean> {
  const { undo: last, busy } = seat.state()
  if (!last || busy) return false
  seat.left = false
  seat.change({ busy: true, said: null, undo: null })
  const answer = await seat.claims.undo(last)
  seat.change({ busy: false })
  if (answer.ok) await open(seat, { caseId: last.caseId })
  else seat.change({ reverse: last.commentId })
  say(seat, answer)
  return answer.ok
}

async function open(seat: Seat, wanted: Wanted): Promise<void> {
  const { shown, busy, ahead } = seat.state()
  if (busy) return
  seat.left = false
  seat.change({ busy: true, said: null })
  const ready = isReady(seat, ahead, wanted) ? ahead : null
  const { answer, held } = ready ? { answer: null, held: ready } : await claim(seat, wanted)
  seat.change({ busy: false, ...(ready ? { ahead: null } : {}) })
  if (answer) say(seat, answer)
  if (!held) return
  if (shown.kind === 'held' && !shown.lost && shown.held.card.id !== held.card.id) seat.claims.release(shown.held)
  showHeld(seat, held)
  lookAhead(seat)
}

const isReady = (seat: Seat, ahead: Held | null, wanted: Wanted) =>
  ahead !== null && 'caseId' in wanted && ahead.card.id === wanted.caseId && ahead.until > seat.claims.clock()

async function again(seat: Seat): Promise<void> {
  const { shown, busy } = seat.state()
  if (busy) return
  if (shown.kind === 'reading') return open(seat, { caseId: shown.card.id })
  if (shown.kind !== 'held') return
  seat.change({ busy: true, said: null })
  await readAgain(seat, shown.held)
}

async function startOver(seat: Seat): Promise<void> {
  if (seat.state().busy) return
  seat.left = false
  seat.change({ skipped: [], said: null })
  await advance(seat)
}

function pause(seat: Seat): void {
  if (seat.state().busy) return
  leave(seat)
  show(seat, { kind: 'break' })
}

function leave(seat: Seat): void {
  seat.left = true
  const { shown, ahead } = seat.state()
  if (shown.kind === 'held' && !shown.lost) seat.claims.release(shown.held, { leaving: true })
  if (ahead) seat.claims.release(ahead, { leaving: true })
  seat.change({ ahead: null })
  lose(seat)
}
