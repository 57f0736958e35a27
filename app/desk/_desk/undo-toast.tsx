'use client'

import { useEffect, useState } from 'react'
import button from '#app/_ui/button.module.css'
import { useWord } from './desk-room.tsx'
import type { Undo } from './sitting/state.ts'

interface UndoToastProps {
  undo: Undo
  /** Whether the key beside the name works. */
  keys: boolean
  onUndo: () => void
  /** The time is over. */
  onOver: () => void
}

const TICK = 250

/** Takes the last decision back, and counts how long that is still possible. */
export function UndoToast({ undo, keys, onUndo, onOver }: UndoToastProps) {
  const word = useWord()
  const [left, setLeft] = useState(() => undo.until - Date.now())
  useEffect(() => {
    const tick = () => {
      const rest = undo.until - Date.now()
      setLeft(rest)
      if (rest <= 0) onOver()
    }
    tick()
    const timer = setInterval(tick, TICK)
    return () => clearInterval(timer)
  }, [undo, onOver])
  return (
    <button type="button" className={button.button} aria-keyshortcuts={keys ? 'Z' : undefined} onClick={onUndo}>
      {word('undo')}
      <span aria-hidden="true">{word('undo-left', { n: Math.max(0, Math.ceil(left / 1_000)) })}</span>
      {keys && (
        <span className={button.key} aria-hidden="true">
          Z
        </span>
      )}
    </button>
  )
}
