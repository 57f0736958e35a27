import type { ReactNode } from 'react'
import button from '#app/_ui/button.module.css'
import { Moment } from '#app/_ui/moment.tsx'
import type { Queue } from '#db/choices'
import styles from './desk.module.css'
import { useRoom, useWord } from './desk-room.tsx'
import { Said } from './said.tsx'
import type { SittingState } from './sitting/state.ts'

interface DeskHeadProps {
  queue: Queue
  said: SittingState['said']
  reverse: SittingState['reverse']
  /** What takes the last decision back. */
  children: ReactNode
  onList: () => void
  onHelp: () => void
}

/** The queue's name with its count, and what the last act led to. */
export function DeskHead({ queue, said, reverse, onList, onHelp, children }: DeskHeadProps) {
  const word = useWord()
  const { counts } = useRoom()
  return (
    <div className={styles.head}>
      <h1>{word('heading', { queue: word(`queue.${queue}`), n: counts[queue] })}</h1>
      <Oldest queue={queue} />
      <button type="button" className={`${button.button} ${styles.sheet}`} onClick={onList}>
        {word('list-open')}
      </button>
      <button type="button" className={button.quiet} onClick={onHelp}>
        {word('help')}
      </button>
      {children}
      <Said said={said} reverse={reverse} />
    </div>
  )
}

/** Since when the oldest comment waits, where that is what the queue is about. */
function Oldest({ queue }: { queue: Queue }) {
  const word = useWord()
  const { oldest, now } = useRoom()
  if (queue !== 'waiting' || !oldest) return null
  return (
    <span className={styles.oldest}>
      {word('oldest')} <Moment at={oldest} now={now} />
    </span>
  )
}
