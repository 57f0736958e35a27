import { follow, lookAhead, readAgain } from './moves.ts'
import type { Seat } from './seat.ts'
import type { Held } from './state.ts'

/** The heartbeat of everything in hand. No answer is no news: the claim then runs out by the clock. */
export async function beat(seat: Seat): Promise<void> {
  const { ahead, shown, busy } = seat.state()
  if (ahead) await beatAhead(seat, ahead)
  if (shown.kind === 'held' && !shown.lost && !busy) await beatShown(seat, shown.held)
}

async function beatShown(seat: Seat, held: Held): Promise<void> {
  const { answer, until, changed } = await seat.claims.keep(held)
  const { shown, busy } = seat.state()
  if (busy || shown.kind !== 'held' || shown.held.claim !== held.claim) return
  if (!answer.ok) return answer.code === 'claim-lost' ? follow(seat, answer) : undefined
  if (!changed) return seat.change({ shown: { ...shown, held: { ...held, until } } })
  seat.change({ busy: true })
  await readAgain(seat, held)
}

async function beatAhead(seat: Seat, held: Held): Promise<void> {
  const { answer, until, changed } = await seat.claims.keep(held)
  if (seat.state().ahead?.claim !== held.claim) return
  if (answer.ok && !changed) return seat.change({ ahead: { ...held, until } })
  if (!changed && !(!answer.ok && answer.code === 'claim-lost')) return
  if (changed) seat.claims.release(held)
  seat.change({ ahead: null })
  lookAhead(seat)
}
