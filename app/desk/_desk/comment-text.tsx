import { stretchesOf } from '#app/_ui/marked'
import type { CaseCard } from '#lib/moderation/desk/views'
import styles from './card.module.css'
import { useWord } from './desk-room.tsx'
import { diffWords } from './diff.ts'

/** The words of the comment: as typed with the matched ones marked, or, when no rule matched any, as readers see them. */
export function CommentText({ card }: { card: CaseCard }) {
  const word = useWord()
  const { comment, typed } = card
  if (!comment || !typed) return <p className={styles.soft}>{word('withdrawn')}</p>
  if (typed.marks.length === 0) return <Rendered html={comment.html} />
  return (
    <>
      <div className={styles.typed} dir="auto">
        {stretchesOf(typed.body, typed.marks).map(({ text, marked, at }) =>
          marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
        )}
      </div>
      <details className={styles.more}>
        <summary>{word('as-readers')}</summary>
        <Rendered html={comment.html} />
      </details>
    </>
  )
}

/** HTML that the site's own renderer made of a comment: nothing else is ever stored as such. */
export const Rendered = ({ html }: { html: string }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by renderComment, which escapes everything it does not know.
  <div className={styles.words} dir="auto" dangerouslySetInnerHTML={{ __html: html }} />
)

/** What an author changed since the card was opened. */
export function Changed({ before, after }: { before: string; after: string }) {
  const word = useWord()
  return (
    <section className={styles.notice}>
      <p>{word('changed')}</p>
      <h3>{word('changed-show')}</h3>
      <p className={styles.typed} dir="auto">
        {placed(before, after).map(({ kind, text, at }) => {
          if (kind === 'gone') return <del key={at}>{text}</del>
          return kind === 'new' ? <ins key={at}>{text}</ins> : <span key={at}>{text}</span>
        })}
      </p>
    </section>
  )
}

const placed = (before: string, after: string) => diffWords(before, after).map((piece, at) => ({ ...piece, at }))
