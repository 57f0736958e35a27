import type { Ref } from 'react'
import button from '#app/_ui/button.module.css'
import styles from './card.module.css'
import { useWord } from './desk-room.tsx'

interface NothingProps {
  heading: Ref<HTMLHeadingElement>
  /** How many cases stand in the queue all the same. */
  left: number
  skipped: number
  onAgain: () => void
}

/** When there is no case to show: nothing is left, or what is left is for others, or was skipped. */
export function Nothing({ heading, left, skipped, onAgain }: NothingProps) {
  const word = useWord()
  const [title, text] =
    left === 0 ? [word('clear'), word('clear-text')] : [word('none-for-you'), word(skipped > 0 ? 'skipped' : 'others')]
  return (
    <div className={styles.nothing}>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{text}</p>
      <button type="button" className={button.button} onClick={onAgain}>
        {word(left > 0 && skipped > 0 ? 'skipped-again' : 'look-again')}
      </button>
    </div>
  )
}
