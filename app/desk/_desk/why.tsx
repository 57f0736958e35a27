import { useId } from 'react'
import type { CaseCard } from '#lib/moderation/desk/views'
import styles from './card.module.css'
import { useWord } from './desk-room.tsx'

/** Why the case is here: what happened to it, then what the rules found. */
export function Why({ card: { why, queue } }: { card: CaseCard }) {
  const word = useWord()
  const id = useId()
  const own = queue === 'waiting' || queue === 'appeals' ? [] : [word(`why-${queue}`)]
  const reasons = [...own, ...why.map((it) => it.sentence)]
  return (
    <section className={styles.section}>
      <h3 id={id}>{word('why')}</h3>
      <ul className={styles.why} aria-labelledby={id}>
        {(reasons.length > 0 ? reasons : [word('why-nothing')]).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </section>
  )
}
