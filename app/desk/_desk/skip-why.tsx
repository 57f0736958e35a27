'use client'

import { Dialog } from '#app/_ui/dialog.tsx'
import field from '#app/_ui/field.module.css'
import { type SkipReason, skipReasons } from '#db/choices'
import { useWord } from './desk-room.tsx'
import styles from './which-guideline.module.css'

/** Asks why a case is left for others: one press of its number. */
export function SkipWhy({ onSkip, onClose }: { onSkip: (reason: SkipReason) => void; onClose: () => void }) {
  const word = useWord()
  return (
    <Dialog
      title={word('skip-why')}
      closeName={word('close')}
      onClose={onClose}
      onKeyDown={(event) => {
        const reason = skipReasons[Number(event.key) - 1]
        if (!reason || event.ctrlKey || event.metaKey || event.altKey) return
        event.preventDefault()
        onSkip(reason)
      }}
    >
      <p className={field.hint}>{word('skip-hint')}</p>
      <ol className={styles.list}>
        {skipReasons.map((reason, at) => (
          <li key={reason}>
            <button
              type="button"
              className={styles.choice}
              data-first={at === 0 ? '' : undefined}
              onClick={() => onSkip(reason)}
            >
              <kbd>{at + 1}</kbd> <b>{word(`skip-${reason}`)}</b>
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
