import type { Queue } from '#db/choices'
import type { CaseCard } from '#lib/moderation/desk/views'
import type { View } from '#lib/moderation/schema'
import { type Claims, claimsOver, type Means } from './claims.ts'
import { type SittingState, startOf } from './state.ts'

/** What every move of a sitting needs: where the desk stands, how to change that, and the way to the site. */
export interface Seat {
  queue: Queue
  /** The part of the queue the next case is taken from. */
  view: View
  claims: Claims
  state: () => SittingState
  change: (by: Partial<SittingState>) => void
  subscribe: (listener: () => void) => () => void
  /** The claim that is on its way to be shown next. */
  coming: Promise<void> | null
  /** Nobody sits here any more: what still arrives is given back. */
  left: boolean
}

export interface Place {
  queue: Queue
  view?: View | undefined
  reading?: CaseCard | undefined
}

export function seatAt({ queue, view = {}, reading, ...means }: Means & Place): Seat {
  const listeners = new Set<() => void>()
  let state = startOf(reading)
  return {
    queue,
    view,
    claims: claimsOver(means),
    state: () => state,
    change(by) {
      state = { ...state, ...by }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    coming: null,
    left: false,
  }
}
