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

/** What one can decide, always at hand. */
export function Actions({ acts, appeal, waiting, keys }: ActionsProps) {
  const word = useWord()
  const { approve, remove, escalate, skip } = acts
  const all = [
    { name: word('approve'), letter: 'A', act: approve, look: button.primary, means: 'approve-means' },
    { name: word('remove'), letter: 'R', act: remove, look: button.danger, means: 'remove-means' },
    ...(escalate
      ? [{ name: word('escalate'), letter: 'E', act: escalate, look: button.button, means: undefined }]
      : []),
    { name: word('skip'), letter: 'S', act: skip, look: button.button, means: undefined },
  ]
  return (
    <div className={styles.actions}>
      {all.map(({ name, letter, act, look, means }) => (
        <button
          key={letter}
          type="button"
          className={look}
          aria-disabled={waiting}
          aria-keyshortcuts={keys ? letter : undefined}
          aria-describedby={appeal ? means : undefined}
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
          <span id="approve-means">{word('grant-means')}</span> <span id="remove-means">{word('uphold-means')}</span>
        </p>
      )}
    </div>
  )
}
