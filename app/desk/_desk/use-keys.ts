import { useEffect, useSyncExternalStore } from 'react'

const STORED = 'desk-single-keys'
const CHANGED = 'desk-single-keys-changed'

/** Whether single keys are on: remembered in this browser, on until switched off. */
export function useSingleKeys(): [on: boolean, turn: (on: boolean) => void] {
  const on = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(STORED) !== 'off',
    () => true,
  )
  return [on, turn]
}

function subscribe(listener: () => void) {
  addEventListener('storage', listener)
  addEventListener(CHANGED, listener)
  return () => {
    removeEventListener('storage', listener)
    removeEventListener(CHANGED, listener)
  }
}

function turn(on: boolean) {
  localStorage.setItem(STORED, on ? 'on' : 'off')
  dispatchEvent(new Event(CHANGED))
}

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
