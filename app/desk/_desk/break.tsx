import type { Ref } from 'react'
import button from '#app/_ui/button.module.css'
import styles from './card.module.css'
import { useWord } from './desk-room.tsx'

/** Nothing is in hand and nothing comes by itself, until the moderator goes on. */
export function Break({ heading, onOver }: { heading: Ref<HTMLHeadingElement>; onOver: () => void }) {
  const word = useWord()
  return (
    <div className={styles.nothing}>
      <h2 ref={heading} tabIndex={-1}>
        {word('break-title')}
      </h2>
      <p>{word('break-text')}</p>
      <button type="button" className={button.button} onClick={onOver}>
        {word('break-over')}
      </button>
    </div>
  )
}
