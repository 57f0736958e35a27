import type { Ref } from 'react'
import button from '#app/_ui/button.module.css'
import styles from './card.module.css'
import { useWord } from './desk-room.tsx'
import type { Word } from './words.ts'

interface NothingProps {
  heading: Ref<HTMLHeadingElement>
  /** How many cases stand in the queue all the same. */
  left: number
  skipped: number
  /** The site gave no answer that could be used. */
  refused: boolean
  onAgain: () => void
}

/** When there is no case to show: nothing is left, or what is left is for others, or was skipped. */
export function Nothing({ heading, onAgain, ...why }: NothingProps) {
  const word = useWord()
  const [title, text] = textOf(why)
  return (
    <div className={styles.nothing}>
      <h2 ref={heading} tabIndex={-1}>
        {word(title)}
      </h2>
      {text && <p>{word(text)}</p>}
      <button type="button" className={button.button} onClick={onAgain}>
        {word(why.left > 0 && why.skipped > 0 ? 'skipped-again' : 'look-again')}
      </button>
    </div>
  )
}

function textOf({ left, skipped, refused }: Omit<NothingProps, 'heading' | 'onAgain'>): [title: Word, text?: Word] {
  if (refused) return ['not-fetched']
  if (left === 0) return ['clear', 'clear-text']
  return ['none-for-you', skipped > 0 ? 'skipped' : 'others']
}
