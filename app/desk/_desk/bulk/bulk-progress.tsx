import button from '#app/_ui/button.module.css'
import { Moment } from '#app/_ui/moment.tsx'
import type { BulkView } from '#lib/moderation/queries/read-bulk'
import { useRoom, useWord } from '../desk-room.tsx'
import styles from './bulk.module.css'

/** How far it has come, and the way back. */
export function BulkProgress({ bulk, onUndo }: { bulk: BulkView; onUndo: () => void }) {
  const word = useWord()
  const { now } = useRoom()
  const { state, total, decided, changed, undone, overtaken, undoUntil } = bulk
  const n = state === 'undoing' ? undone + overtaken : decided + changed
  if (state === 'running' || state === 'undoing')
    return (
      <>
        <p>{word('bulk-running', { n, total })}</p>
        <progress className={styles.progress} value={n} max={total} aria-label={word('bulk-running', { n, total })} />
      </>
    )
  if (state === 'undone')
    return <p>{overtaken > 0 ? word('bulk-undone-but', { n: overtaken }) : word('bulk-undone')}</p>
  const [before, after] = word('bulk-undo-until').split('{time}')
  return (
    <>
      <p>
        {word('bulk-done', { n: decided, total })} {changed > 0 && word('bulk-changed', { n: changed })}
      </p>
      {undoUntil && (
        <p>
          {before}
          <Moment at={undoUntil} now={now} />
          {after}
        </p>
      )}
      <p className={styles.actions}>
        <button type="button" className={button.button} onClick={onUndo}>
          {word('bulk-undo')}
        </button>
      </p>
    </>
  )
}
