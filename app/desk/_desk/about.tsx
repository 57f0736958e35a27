import type { ReactNode } from 'react'
import { Moment } from '#app/_ui/moment.tsx'
import type { CaseCard } from '#lib/moderation/desk/views'
import styles from './card.module.css'
import { useRoom, useWord } from './desk-room.tsx'

/** Where and when it was said, and how it stands. */
export function About({ card: { article, comment, dueAt, closedAt } }: { card: CaseCard }) {
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
