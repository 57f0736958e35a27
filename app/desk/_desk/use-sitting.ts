import { useEffect, useState, useSyncExternalStore } from 'react'
import { ask } from '#app/_ui/ask'
import type { Wanted } from './sitting/claims.ts'
import type { Place } from './sitting/seat.ts'
import { sit } from './sitting/sit.ts'

/** How often a claim is kept, in milliseconds. */
const BEAT = 30_000
/** Somebody who has done nothing for so long has left the desk: the claims run out. */
const ACTIVE_WITHIN = 120_000
/** How long changed words must have been on the screen before they may be decided on. */
const SEEN_AFTER = 700

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'] as const

/** A sitting that lasts as long as the screen: it starts, keeps its claims while somebody is there, and gives them back. */
export function useSitting({ wanted, ...place }: Place & { wanted?: Wanted | undefined }) {
  const [sitting] = useState(() => sit({ ...place, ask, clock: Date.now }))
  const state = useSyncExternalStore(sitting.subscribe, sitting.state, sitting.state)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a sitting starts once; its first case is not asked for again.
  useEffect(() => {
    void sitting.start(wanted)
    const back = (event: PageTransitionEvent) => event.persisted && void sitting.start()
    addEventListener('pagehide', sitting.leave)
    addEventListener('pageshow', back)
    return () => {
      removeEventListener('pagehide', sitting.leave)
      removeEventListener('pageshow', back)
      sitting.leave()
    }
  }, [sitting])

  useEffect(() => {
    let seen = Date.now()
    const sign = () => {
      seen = Date.now()
    }
    const beat = () => {
      if (document.visibilityState === 'visible' && Date.now() - seen < ACTIVE_WITHIN) void sitting.beat()
    }
    const timer = setInterval(beat, BEAT)
    for (const name of signs) addEventListener(name, sign, { passive: true })
    return () => {
      clearInterval(timer)
      for (const name of signs) removeEventListener(name, sign)
    }
  }, [sitting])

  const { armed, turn } = state
  useEffect(() => {
    if (armed || turn === 0) return
    const timer = setTimeout(sitting.arm, SEEN_AFTER)
    return () => clearTimeout(timer)
  }, [sitting, armed, turn])

  return { sitting, state }
}
