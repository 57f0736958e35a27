import type { AppealCard } from '#lib/moderation/desk/views'
import styles from './card.module.css'
import { useWord } from './desk-room.tsx'

/** What the person asks, and what was judged, word for word. */
export function Appeal({ appeal }: { appeal: AppealCard }) {
  const word = useWord()
  const { ground, words, wish, quote, note, guideline, sanction } = appeal
  return (
    <section className={styles.section}>
      <h3>{word('appeal')}</h3>
      <p>
        <b>{word(`appeal-ground-${ground}`)}.</b> {word(`appeal-wish-${wish}`)}.
      </p>
      <blockquote className={styles.quoted} dir="auto">
        {words}
      </blockquote>
      <h3>{word('appeal-judged')}</h3>
      {guideline && <p>{word('appeal-guideline', { guideline: guideline.number, title: guideline.title })}</p>}
      {sanction && <p>{word(`sanction-${sanction.kind}`)}</p>}
      {quote !== '' && (
        <blockquote className={styles.quoted} dir="auto">
          {quote}
        </blockquote>
      )}
      {note !== '' && (
        <>
          <p>{word('appeal-note')}</p>
          <blockquote className={styles.quoted} dir="auto">
            {note}
          </blockquote>
        </>
      )}
    </section>
  )
}
