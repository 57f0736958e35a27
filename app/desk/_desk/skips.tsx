import type { CaseCard } from '#lib/moderation/desk/views'
import styles from './card.module.css'
import { useWord } from './desk-room.tsx'

/** Who left the case for others before, and why. */
export function Skips({ skips }: { skips: CaseCard['skips'] }) {
  const word = useWord()
  if (skips.length === 0) return null
  return (
    <section className={styles.section}>
      <h3>{word('skips')}</h3>
      <ul className={styles.history}>
        {skips.map(({ by, reason }) => (
          <li key={by + reason}>{word('skipped-by', { name: by, reason: word(`skip-${reason}`) })}</li>
        ))}
      </ul>
    </section>
  )
}
