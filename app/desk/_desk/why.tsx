import { useId } from 'react'
import type { CaseCard } from '#lib/moderation/desk/views'
import styles from './card.module.css'
import { useRoom, useWord } from './desk-room.tsx'
import type { Word } from './words.ts'

/** Why the case is here: what happened to it, then what the rules found. */
export function Why({ card }: { card: CaseCard }) {
  const { why, queue } = card
  const word = useWord()
  const { now } = useRoom()
  const id = useId()
  const own = queue === 'waiting' ? [] : [word(`why-${queue}`)]
  const reasons = [...own, ...why.map((it) => it.sentence), ...whyNow(card, now).map((it) => word(it))]
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

const severities = ['why-severity-1', 'why-severity-2', 'why-severity-3', 'why-severity-4'] as const

/** Why it comes now: how bad it may be, and how much of its time is over. */
function whyNow({ severity, dueAt, urgentAt, closedAt }: CaseCard, now: number): Word[] {
  if (closedAt !== null) return []
  const late = Date.parse(dueAt) < now
  const urgent = urgentAt !== null && Date.parse(urgentAt) <= now
  const worst = severities[severity - 1]
  return [...(worst ? [worst] : []), ...(late ? ['why-overdue' as const] : urgent ? ['why-urgent' as const] : [])]
}
