import type { ReactNode } from 'react'
import button from '#app/_ui/button.module.css'
import styles from './card.module.css'
import { useWord } from './desk-room.tsx'

interface VeilProps {
  /** How many characters are hidden; nothing when they may be seen. */
  hides: number | null
  onShow: () => void
  children: ReactNode
}

/** Keeps severe words out of sight behind what can be said of them, until somebody asks for them. */
export function Veil({ hides, onShow, children }: VeilProps) {
  const word = useWord()
  if (hides === null) return children
  return (
    <div className={styles.veil}>
      <p>{word('veiled', { n: hides })}</p>
      <button type="button" className={button.button} aria-keyshortcuts="V" onClick={onShow}>
        {word('unveil')}
        <span className={button.key} aria-hidden="true">
          V
        </span>
      </button>
      <div className={styles.blurred} aria-hidden="true" inert>
        {children}
      </div>
    </div>
  )
}
