import button from '#app/_ui/button.module.css'
import type { BulkView } from '#lib/moderation/queries/read-bulk'
import { useWord } from '../desk-room.tsx'
import styles from './bulk.module.css'

interface BulkPreviewProps {
  bulk: BulkView
  leftOut: number
  onCommit: () => void
  onBack: () => void
}

/** What the decision would mean, before it is made. */
export function BulkPreview({ bulk, leftOut, onCommit, onBack }: BulkPreviewProps) {
  const word = useWord()
  const { action, total, authors, articles, trusted, samples } = bulk
  const figures = [
    ['bulk-authors', authors],
    ['bulk-articles', articles],
    ['bulk-trusted', trusted],
    ['bulk-notices', authors],
    ['bulk-left-out', leftOut],
  ] as const
  return (
    <>
      <dl className={styles.figures}>
        {figures.flatMap(([name, n]) => [<dt key={name}>{word(name)}</dt>, <dd key={`${name}-n`}>{n}</dd>])}
      </dl>
      <h3>{word('bulk-samples')}</h3>
      <ul className={styles.samples}>
        {samples.map((it) => (
          <li key={it.commentId} dir="auto">
            <b>{it.author}</b> {it.excerpt}
          </li>
        ))}
      </ul>
      <p className={styles.actions}>
        <button type="button" className={action === 'remove' ? button.danger : button.primary} onClick={onCommit}>
          {word(`bulk-commit-${action}`, { n: total })}
        </button>
        <button type="button" className={button.button} onClick={onBack}>
          {word('bulk-back')}
        </button>
      </p>
    </>
  )
}
