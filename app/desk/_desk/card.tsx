import type { ReactNode, Ref } from 'react'
import { useId } from 'react'
import { Moment } from '#app/_ui/moment.tsx'
import type { CommentView } from '#lib/comments/reading/view'
import type { CaseCard } from '#lib/moderation/desk/views'
import { AuthorStrip } from './author-strip.tsx'
import styles from './card.module.css'
import { Changed, CommentText, Rendered } from './comment-text.tsx'
import { useRoom, useWord } from './desk-room.tsx'
import { History } from './history.tsx'

interface CardProps {
  card: CaseCard
  heading: Ref<HTMLHeadingElement>
  /** Who holds it and for how long. */
  holding: ReactNode
  /** The words as they were, when they changed while the card was open. */
  before: string | null
  /** What can be done. */
  children: ReactNode
}

/** One case with everything that helps to decide it. */
export function Card({ card, heading, holding, before, children }: CardProps) {
  const word = useWord()
  const id = useId()
  return (
    <article className={styles.card} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {word('comment-by', { name: card.author.name })}
        </h2>
        {holding}
      </header>
      <About card={card} />
      {before !== null && <Changed before={before} after={card.typed?.body ?? ''} />}
      <Why card={card} />
      <Above comments={card.above} />
      <section className={styles.comment}>
        <CommentText card={card} />
      </section>
      <AuthorStrip author={card.author} />
      <History history={card.history} />
      {children}
    </article>
  )
}

/** Where and when it was said, and how it stands. */
function About({ card: { article, comment, dueAt, closedAt } }: { card: CaseCard }) {
  const word = useWord()
  const { now } = useRoom()
  const late = Date.parse(dueAt) < now
  return (
    <p className={styles.about}>
      {article && (
        <a href={`/articles/${article.slug}`} target="_blank" rel="noopener" dir="auto">
          {article.headline}
        </a>
      )}
      {comment && (
        <>
          <span>
            <Around sentence={word('posted')}>
              <Moment at={comment.postedAt} now={now} />
            </Around>
          </span>
          {comment.editedAt && (
            <span>
              <Around sentence={word('edited')}>
                <Moment at={comment.editedAt} now={now} />
              </Around>
            </span>
          )}
          <span className={styles[comment.status]}>{word(`status-${comment.status}`)}</span>
        </>
      )}
      {closedAt === null && (
        <span className={late ? styles.late : undefined}>
          <Around sentence={word(late ? 'overdue' : 'due')}>
            <Moment at={dueAt} now={now} />
          </Around>
        </span>
      )}
    </p>
  )
}

/** A sentence that names a `{time}`, with an element standing there. */
function Around({ sentence, children }: { sentence: string; children: ReactNode }) {
  const [before, after] = sentence.split('{time}')
  return (
    <>
      {before}
      {children}
      {after}
    </>
  )
}

function Why({ card: { why, queue } }: { card: CaseCard }) {
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

function Above({ comments }: { comments: CommentView[] }) {
  const word = useWord()
  const { now } = useRoom()
  if (comments.length === 0) return null
  return (
    <section className={styles.section}>
      <h3>{word('thread')}</h3>
      <ol className={styles.above}>
        {comments.map(({ id, author, html, postedAt, status }) => (
          <li key={id}>
            <p className={styles.about}>
              <b dir="auto">{author?.name}</b>
              <Moment at={postedAt} now={now} />
              {status !== 'published' && <span className={styles[status]}>{word(`status-${status}`)}</span>}
            </p>
            {author ? <Rendered html={html} /> : <p className={styles.soft}>{word('withdrawn')}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
