'use client'

import { type FormEvent, useState } from 'react'
import { ask } from '#app/_ui/ask'
import button from '#app/_ui/button.module.css'
import { Dialog } from '#app/_ui/dialog.tsx'
import field from '#app/_ui/field.module.css'
import { MAX_NOTE } from '#lib/moderation/policy'
import { useWord } from './desk-room.tsx'

interface NoteDialogProps {
  author: { id: string; name: string }
  onTold: (message: string) => void
  onClose: () => void
}

/** Writes down something about the author, without leaving the card. Words that could not be saved stay. */
export function NoteDialog({ author, onTold, onClose }: NoteDialogProps) {
  const word = useWord()
  const [wrong, setWrong] = useState('')
  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const text = String(new FormData(event.currentTarget).get('text') ?? '')
    const answer = await ask(`/users/${author.id}/notes`, { method: 'POST', body: { text } })
    if (!answer.ok) return setWrong(answer.message || word('no-answer'))
    onClose()
    onTold(word('note-saved', { name: author.name }))
  }
  return (
    <Dialog title={word('note-about', { name: author.name })} closeName={word('close')} onClose={onClose}>
      <form className={field.field} onSubmit={(event) => void save(event)}>
        <label className={field.label} htmlFor="note-text">
          {word('note')}
        </label>
        <textarea
          id="note-text"
          name="text"
          data-first
          rows={4}
          required
          maxLength={MAX_NOTE}
          className={field.input}
          aria-describedby="note-text-hint"
        />
        <p id="note-text-hint" className={field.hint}>
          {word('note-hint')}
        </p>
        <p role="alert" className={field.wrong}>
          {wrong}
        </p>
        <button type="submit" className={button.primary}>
          {word('note-save')}
        </button>
      </form>
    </Dialog>
  )
}
