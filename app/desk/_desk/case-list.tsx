'use client'

import button from '#app/_ui/button.module.css'
import { Moment } from '#app/_ui/moment.tsx'
import type { CaseCard, CaseItem } from '#lib/moderation/desk/views'
import { SEVERE } from '#lib/moderation/policy'
import type { Selection } from './bulk/use-selection.ts'
import styles from './case-list.module.css'
import { useRoom, useWord } from './desk-room.tsx'
import { isCase, keyOf } from './list.ts'

interface CaseListProps {
  items: CaseItem[]
  /** Severe words stay out of sight. */
  veil: boolean
  current: CaseCard | null
  hasMore: boolean
  onMore: () => void
  onOpen: (item: CaseItem) => void
  selection: Selection
}

/** A queue, oldest first. Every line is a link to its case; with the desk running it opens in place. */
export function CaseList({ items, veil, current, hasMore, onMore, onOpen, selection }: CaseListProps) {
  const word = useWord()
  if (items.length === 0) return <p className={styles.empty}>{word('list-empty')}</p>
  return (
    <>
      <ol className={styles.list}>
        {items.map((item) => (
          <li key={keyOf(item)} className={styles.item}>
            <Tick item={item} selection={selection} />
            <a
              className={styles.line}
              href={hrefOf(item)}
              aria-current={isCase(item, current) ? 'true' : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return
                event.preventDefault()
                onOpen(item)
              }}
            >
              <Line item={item} veil={veil && item.severity >= SEVERE} />
            </a>
          </li>
        ))}
      </ol>
      {hasMore && (
        <button type="button" className={button.quiet} onClick={onMore}>
          {word('list-more')}
        </button>
      )}
    </>
  )
}

/** Takes a comment into what is decided together; with Shift, everything up to it. */
function Tick({ item: { commentId, author, mine }, selection }: { item: CaseItem; selection: Selection }) {
  const word = useWord()
  if (!commentId || mine) return null
  return (
    <input
      type="checkbox"
      className={styles.tick}
      aria-label={word('select-one', { name: author.name })}
      checked={selection.selected.has(commentId)}
      onClick={(event) => selection.select(commentId, event.shiftKey)}
      onChange={() => undefined}
    />
  )
}

const hrefOf = ({ id, commentId }: CaseItem) => (id ? `/desk/cases/${id}` : `/desk/unreviewed?comment=${commentId}`)

function Line({ item, veil }: { item: CaseItem; veil: boolean }) {
  const word = useWord()
  const { now } = useRoom()
  const { subject, author, article, excerpt, openedAt, reasons, claimedBy, mine } = item
  return (
    <>
      <span className={styles.excerpt} dir="auto">
        {veil ? word('veiled-line') : excerpt}
      </span>
      <span className={styles.by} dir="auto">
        {subject === 'name'
          ? word('case-name')
          : word('case-by', { name: author.name, headline: article?.headline ?? '' })}
      </span>
      <span className={styles.reasons}>
        <Moment at={openedAt} now={now} />
        {reasons.map((reason) => (
          <span key={reason}>{reason}</span>
        ))}
        {claimedBy && <span className={styles.held}>{word('held-by', { name: claimedBy })}</span>}
        {mine && <span className={styles.held}>{word('yours')}</span>}
      </span>
    </>
  )
}
