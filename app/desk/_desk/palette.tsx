'use client'

import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { ask } from '#app/_ui/ask'
import { Dialog } from '#app/_ui/dialog.tsx'
import field from '#app/_ui/field.module.css'
import type { Found } from '#lib/moderation/queries/search-comments'
import { addressOf } from './address.ts'
import { useWord } from './desk-room.tsx'
import styles from './palette.module.css'
import { type Command, isFound } from './palette-commands.ts'

const LOOK_AFTER = 200

interface PaletteProps {
  commands: Command[]
  onClose: () => void
}

/** Everything one can do at the desk, and people, articles and comments to go to: typed, chosen with the arrows, done with Enter. */
export function Palette({ commands, onClose }: PaletteProps) {
  const word = useWord()
  const id = useId()
  const [sought, setSought] = useState('')
  const [at, setAt] = useState(0)
  const found = useFound(sought)
  const all = [...commands.filter((it) => isFound(it, sought)), ...found]
  const current = Math.min(at, all.length - 1)
  const run = (command: Command | undefined) => {
    if (!command) return
    onClose()
    command.act()
  }
  const press = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    if (all.length > 0) setAt((current + by + all.length) % all.length)
  }
  return (
    <Dialog title={word('palette')} closeName={word('close')} onClose={onClose} onKeyDown={press}>
      <form
        className={field.field}
        onSubmit={(event) => {
          event.preventDefault()
          run(all[current])
        }}
      >
        <label className={field.label} htmlFor={`${id}-sought`}>
          {word('palette-label')}
        </label>
        <input
          id={`${id}-sought`}
          data-first
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={all.length > 0 ? `${id}-${current}` : undefined}
          autoComplete="off"
          maxLength={200}
          className={field.input}
          value={sought}
          onChange={(event) => {
            setSought(event.target.value)
            setAt(0)
          }}
        />
      </form>
      <div role="listbox" id={`${id}-list`} aria-label={word('palette')} className={styles.list}>
        {all.map((command, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus.
          <div
            key={command.name}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === current}
            className={styles.option}
            onClick={() => run(command)}
          >
            <bdi>{command.name}</bdi>
            {command.letter && <kbd>{command.letter}</kbd>}
          </div>
        ))}
      </div>
      {all.length === 0 && <p>{word('palette-none')}</p>}
    </Dialog>
  )
}

/** People and articles by name, and the way to all comments with these words. */
function useFound(sought: string): Command[] {
  const word = useWord()
  const [found, setFound] = useState<Pick<Found, 'people' | 'articles'>>({ people: [], articles: [] })
  const q = sought.trim()
  useEffect(() => {
    if (q.length < 2) return setFound({ people: [], articles: [] })
    let over = false
    const timer = setTimeout(async () => {
      const answer = await ask<Found>(addressOf('/desk/search', { q: `${q}*` }), { method: 'GET' })
      if (answer.ok && !over) setFound(answer.value)
    }, LOOK_AFTER)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [q])
  if (q.length < 2) return []
  return [
    { name: word('palette-search', { name: q }), act: () => location.assign(addressOf('/desk/search', { q })) },
    ...found.people.map(({ id, name }) => ({
      name: word('palette-person', { name }),
      act: () => location.assign(`/desk/authors/${id}`),
    })),
    ...found.articles.map(({ id, headline }) => ({
      name: word('palette-article', { headline }),
      act: () => location.assign(addressOf('/desk/search', { article: id })),
    })),
  ]
}
