'use client'

import { type KeyboardEvent, useState } from 'react'
import { Dialog } from '#app/_ui/dialog.tsx'
import field from '#app/_ui/field.module.css'
import { useWord } from './desk-room.tsx'
import { NoteField } from './note-field.tsx'
import styles from './which-guideline.module.css'

export interface Cited {
  number: number
  title: string
  text: string
}

interface WhichProps {
  guidelines: Cited[]
  onCite: (number: number, note: string) => void
  onClose: () => void
}

/** Asks which guideline a removal cites: by its number at once, by typing some of its words and Enter, or by pressing it. */
export function WhichGuideline({ guidelines, onCite, onClose }: WhichProps) {
  const word = useWord()
  const [sought, setSought] = useState('')
  const [note, setNote] = useState('')
  const found = guidelines.filter((it) => isSought(it, sought))
  const first = sought.trim() === '' ? undefined : found[0]
  const press = (event: KeyboardEvent) => {
    const cited = guidelines.find((it) => String(it.number) === event.key)
    const writing = event.target instanceof HTMLTextAreaElement
    if (writing || sought !== '' || !cited || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    onCite(cited.number, note)
  }
  return (
    <Dialog title={word('which')} closeName={word('close')} onClose={onClose} onKeyDown={press}>
      <form
        className={field.field}
        onSubmit={(event) => {
          event.preventDefault()
          if (first) onCite(first.number, note)
        }}
      >
        <label className={field.label} htmlFor="which-guideline">
          {word('which-find')}
        </label>
        <input
          id="which-guideline"
          data-first
          className={field.input}
          autoComplete="off"
          aria-describedby="which-guideline-hint"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
        <p id="which-guideline-hint" className={field.hint}>
          {word('which-hint')}
        </p>
      </form>
      <ol className={styles.list}>
        {found.map((it) => (
          <li key={it.number}>
            <button
              type="button"
              className={it === first ? `${styles.choice} ${styles.first}` : styles.choice}
              onClick={() => onCite(it.number, note)}
            >
              <kbd>{it.number}</kbd> <b>{it.title}</b> <span>{it.text}</span>
            </button>
          </li>
        ))}
      </ol>
      {found.length === 0 && <p>{word('which-none')}</p>}
      <NoteField note={note} onChange={setNote} />
    </Dialog>
  )
}

function isSought({ number, title, text }: Cited, sought: string): boolean {
  const words = sought.trim().toLowerCase()
  return words === '' || String(number) === words || `${title} ${text}`.toLowerCase().includes(words)
}
