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
  /** How many cases stand here. */
  left: number
  said: SittingState['said']
  reverse: SittingState['reverse']
  /** How many severe comments were read within an hour, once that is a lot. */
  spent: number | null
  onPause: () => void
  onList: () => void
  onHelp: () => void
  onPalette: () => void
  /** What narrows the queue, and what takes the last decision back. */
  children: ReactNode
}

/** The queue's name with its count, and what the last act led to. */
export function DeskHead({
  queue,
  left,
  said,
  reverse,
  spent,
  onPause,
  onList,
  onHelp,
  onPalette,
  children,
}: DeskHeadProps) {
  const word = useWord()
  return (
    <div className={styles.head}>
      <h1>{word('heading', { queue: word(`queue.${queue}`), n: left })}</h1>
      <Oldest queue={queue} />
      <button type="button" className={`${button.button} ${styles.sheet}`} onClick={onList}>
        {word('list-open')}
      </button>
      <button type="button" className={button.quiet} onClick={onHelp}>
        {word('help')}
      </button>
      <button type="button" className={button.quiet} aria-keyshortcuts="Control+K Meta+K" onClick={onPalette}>
        {word('palette')}
      </button>
      <button type="button" className={button.quiet} onClick={onPause}>
        {word('break')}
      </button>
      {children}
      <Said said={said} reverse={reverse} />
      {spent !== null && <p className={styles.spent}>{word('budget', { n: spent })}</p>}
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
