import field from '#app/_ui/field.module.css'
import { useWord } from './desk-room.tsx'

/** What the author is told besides the guideline. */
export function NoteField({ note, onChange }: { note: string; onChange: (note: string) => void }) {
  const word = useWord()
  return (
    <div className={field.field}>
      <label className={field.label} htmlFor="note-to">
        {word('note-to')}
      </label>
      <textarea
        id="note-to"
        className={field.input}
        rows={2}
        maxLength={500}
        aria-describedby="note-to-hint"
        value={note}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id="note-to-hint" className={field.hint}>
        {word('note-to-hint')}
      </p>
    </div>
  )
}
