import { useEffect } from 'react'

/** Calls what a key stands for, unless somebody writes, holds a modifier, or answers a dialog. */
export function useKeys(acts: Record<string, () => void>, on: boolean) {
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      const act = acts[keyIn(event)]
      if (!act || isForOthers(event)) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
}

/** The letter on the key, whatever script the keyboard writes. */
function keyIn({ key, code, shiftKey }: KeyboardEvent): string {
  if (key === '?') return key
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase()
  return shiftKey ? `shift+${letter}` : letter
}

const FIELDS = 'input:not([type="checkbox"]), textarea, select, [contenteditable]'

function isForOthers(event: KeyboardEvent): boolean {
  const { target, ctrlKey, metaKey, altKey, repeat, defaultPrevented } = event
  if (ctrlKey || metaKey || altKey || repeat || defaultPrevented) return true
  const isField = target instanceof Element && target.closest(FIELDS) !== null
  return isField || document.querySelector('dialog[open]') !== null
}

/** Ctrl-K, or Cmd-K where that is the key: works wherever one is, unless a dialog is open already. */
export function usePaletteKey(open: () => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey, shiftKey } = event
      if (keyIn(event) !== 'k' || ctrlKey === metaKey || altKey || shiftKey) return
      event.preventDefault()
      if (document.querySelector('dialog[open]') === null) open()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
}
