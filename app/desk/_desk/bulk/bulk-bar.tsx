import button from '#app/_ui/button.module.css'
import { useWord } from '../desk-room.tsx'
import styles from './bulk.module.css'

interface BulkBarProps {
  n: number
  keys: boolean
  onDecide: () => void
  onClear: () => void
}

/** How many are selected, and what can be done with them. */
export function BulkBar({ n, keys, onDecide, onClear }: BulkBarProps) {
  const word = useWord()
  if (n === 0) return null
  return (
    <div className={styles.bar}>
      <b>{word('selected', { n })}</b>
      <button type="button" className={button.button} aria-keyshortcuts={keys ? 'B' : undefined} onClick={onDecide}>
        {word('bulk')}
        {keys && (
          <span className={button.key} aria-hidden="true">
            B
          </span>
        )}
      </button>
      <button type="button" className={button.quiet} onClick={onClear}>
        {word('bulk-clear')}
      </button>
    </div>
  )
}
