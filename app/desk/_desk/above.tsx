import { Moment } from '#app/_ui/moment.tsx'
import type { CommentView } from '#lib/comments/reading/view'
import styles from './card.module.css'
import { Rendered } from './comment-text.tsx'
import { useRoom, useWord } from './desk-room.tsx'

/** What the comment answers, the nearest last. */
export function Above({ comments }: { comments: CommentView[] }) {
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
