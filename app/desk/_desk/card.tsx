import type { ReactNode, Ref } from 'react'
import { useId } from 'react'
import type { CaseCard } from '#lib/moderation/desk/views'
import { About } from './about.tsx'
import { Above } from './above.tsx'
import { Appeal } from './appeal.tsx'
import { AuthorStrip } from './author-strip.tsx'
import styles from './card.module.css'
import { Changed, CommentText } from './comment-text.tsx'
import { useWord } from './desk-room.tsx'
import { History } from './history.tsx'
import { Reports } from './reports.tsx'
import { Skips } from './skips.tsx'
import { Veil } from './veil.tsx'
import { Why } from './why.tsx'

export interface CardProps {
  card: CaseCard
  heading: Ref<HTMLHeadingElement>
  /** Who holds it and for how long. */
  holding: ReactNode
  /** The words as they were, when they changed while the card was open. */
  before: string | null
  /** Its severe words stay out of sight until they are asked for. */
  veil?: { isOn: boolean; onShow: () => void } | undefined
  /** What can be done. */
  children: ReactNode
}

/** One case with everything that helps to decide it. */
export function Card({ card, heading, holding, before, veil, children }: CardProps) {
  const word = useWord()
  const id = useId()
  const isName = card.subject === 'name'
  const title = isName ? 'name-of' : card.subject === 'sanction' ? 'sanction-of' : 'comment-by'
  return (
    <article className={styles.card} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {word(title, { name: card.author.name })}
        </h2>
        {holding}
      </header>
      <About card={card} />
      {before !== null && <Changed before={before} after={card.typed?.body ?? ''} />}
      <Why card={card} />
      <Skips skips={card.skips} />
      {card.appeal && <Appeal appeal={card.appeal} />}
      <Reports reports={card.reports} />
      <Above comments={card.above} />
      <section className={styles.comment}>
        <Veil
          hides={veil?.isOn ? (card.typed?.body.length ?? card.author.name.length) : null}
          onShow={() => veil?.onShow()}
        >
          {isName ? <bdi>{card.author.name}</bdi> : card.comment && <CommentText card={card} />}
        </Veil>
      </section>
      <AuthorStrip author={card.author} />
      <History history={card.history} />
      {children}
    </article>
  )
}
