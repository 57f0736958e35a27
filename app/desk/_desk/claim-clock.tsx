'use client'

import { useEffect, useState } from 'react'
import { clockOf } from '#app/_ui/ago'
import styles from './card.module.css'
import { useWord } from './desk-room.tsx'

/** How long the claim still lasts, second by second. */
export function ClaimClock({ until, onRanOut }: { until: number; onRanOut: () => void }) {
  const word = useWord()
  const [left, setLeft] = useState(() => until - Date.now())
  useEffect(() => {
    const tick = () => {
      setLeft(until - Date.now())
      if (until <= Date.now()) onRanOut()
    }
    tick()
    const timer = setInterval(tick, 1_000)
    return () => clearInterval(timer)
  }, [until, onRanOut])
  return <span className={styles.clock}>{word('claimed', { time: clockOf(left) })}</span>
}
