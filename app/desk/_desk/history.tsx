import { Moment } from '#app/_ui/moment.tsx'
import type { CaseCard } from '#lib/moderation/desk/views'
import styles from './card.module.css'
import { useRoom, useWord } from './desk-room.tsx'

/** What people decided about the comment before. */
export function History({ history }: { history: CaseCard['history'] }) {
  const word = useWord()
  const { now } = useRoom()
  if (history.length === 0) return null
  return (
    <section className={styles.section}>
      <h3>{word('history')}</h3>
      <ul className={styles.history}>
        {history.map(({ action, by, guideline, at }) => (
          <li key={at}>
            <b dir="auto">{by}</b> {word(`did-${action}`, { guideline: guideline ?? '' })} <Moment at={at} now={now} />
          </li>
        ))}
      </ul>
    </section>
  )
}
