import { useState } from 'react'
import button from '#app/_ui/button.module.css'
import field from '#app/_ui/field.module.css'
import { type BulkAction, bulkActions } from '#db/choices'
import { useWord } from '../desk-room.tsx'
import { NoteField } from '../note-field.tsx'
import type { Cited } from '../which-guideline.tsx'
import styles from './bulk.module.css'
import type { BulkWish } from './use-bulk.ts'

/** What should happen to them, and by which guideline. */
export function BulkQuestion({ guidelines, onPreview }: { guidelines: Cited[]; onPreview: (wish: BulkWish) => void }) {
  const word = useWord()
  const [action, setAction] = useState<BulkAction>('remove')
  const [guideline, setGuideline] = useState(guidelines[0]?.number ?? 1)
  const [note, setNote] = useState('')
  const removing = action === 'remove'
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onPreview(removing ? { action, guideline, note } : { action, note: '' })
      }}
    >
      <fieldset className={styles.options}>
        <legend>{word('bulk-action')}</legend>
        {bulkActions.map((it, at) => (
          <label key={it} className={field.tick}>
            <input
              type="radio"
              name="bulk-action"
              data-first={at === 0 ? '' : undefined}
              checked={action === it}
              onChange={() => setAction(it)}
            />{' '}
            {word(it)}
          </label>
        ))}
      </fieldset>
      {removing && (
        <>
          <div className={field.field}>
            <label className={field.label} htmlFor="bulk-guideline">
              {word('bulk-guideline')}
            </label>
            <select
              id="bulk-guideline"
              className={field.input}
              value={guideline}
              onChange={(event) => setGuideline(Number(event.target.value))}
            >
              {guidelines.map((it) => (
                <option key={it.number} value={it.number}>
                  {it.number}. {it.title}
                </option>
              ))}
            </select>
          </div>
          <NoteField note={note} onChange={setNote} />
        </>
      )}
      <p className={styles.actions}>
        <button type="submit" className={button.primary}>
          {word('bulk-preview')}
        </button>
      </p>
    </form>
  )
}
