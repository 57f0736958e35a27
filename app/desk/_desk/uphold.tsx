'use client'

import { useState } from 'react'
import button from '#app/_ui/button.module.css'
import { Dialog } from '#app/_ui/dialog.tsx'
import { useWord } from './desk-room.tsx'
import { NoteField } from './note-field.tsx'

/** Upholds what was decided, with what the person should know; Enter on the button sends it. */
export function Uphold({ onUphold, onClose }: { onUphold: (note: string) => void; onClose: () => void }) {
  const word = useWord()
  const [note, setNote] = useState('')
  return (
    <Dialog title={word('uphold-title')} closeName={word('close')} onClose={onClose}>
      <NoteField note={note} onChange={setNote} />
      <p>
        <button type="button" className={button.danger} data-first="" onClick={() => onUphold(note)}>
          {word('uphold')}
        </button>
      </p>
    </Dialog>
  )
}
