import button from '#app/_ui/button.module.css'
import styles from './card.module.css'
import { useWord } from './desk-room.tsx'

export interface Acts {
  approve: () => void
  remove: () => void
  /** Absent for a case that has been escalated already. */
  escalate?: (() => void) | undefined
  skip: () => void
}

interface ActionsProps {
  acts: Acts
  /** The decision answers an appeal. */
  appeal: boolean
  /** Nothing can be decided for a moment. */
  waiting: boolean
  /** Whether the keys beside the names work. */
  keys: boolean
}

/** What explains a decision that answers an appeal. */
const meanings: Record<string, string> = { A: 'approve-means', R: 'remove-means' }

/** What one can decide, always at hand. */
export function Actions({ acts, appeal, waiting, keys }: ActionsProps) {
  const word = useWord()
  const { approve, remove, escalate, skip } = acts
  const all = [
    { name: word('approve'), letter: 'A', act: approve, look: button.primary },
    { name: word('remove'), letter: 'R', act: remove, look: button.danger },
    ...(escalate ? [{ name: word('escalate'), letter: 'E', act: escalate, look: button.button }] : []),
    { name: word('skip'), letter: 'S', act: skip, look: button.button },
  ]
  return (
    <div className={styles.actions}>
      {all.map(({ name, letter, act, look }) => (
        <button
          key={letter}
          type="button"
          className={look}
          aria-disabled={waiting}
          aria-keyshortcuts={keys ? letter : undefined}
          aria-describedby={appeal ? meanings[letter] : undefined}
          onClick={act}
        >
          {name}
          {keys && (
            <span className={button.key} aria-hidden="true">
              {letter}
            </span>
          )}
        </button>
      ))}
      {appeal && (
        <p>
          <span id={meanings.A}>{word('grant-means')}</span> <span id={meanings.R}>{word('uphold-means')}</span>
        </p>
      )}
    </div>
  )
}
