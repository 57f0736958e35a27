import { useCallback, useSyncExternalStore } from 'react'

const CHANGED = 'desk-preference-changed'

/** A choice remembered in this browser, on until it is switched off. */
export function usePreference(name: 'single-keys' | 'veil'): [on: boolean, turn: (on: boolean) => void] {
  const stored = `desk-${name}`
  const on = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(stored) !== 'off',
    () => true,
  )
  const turn = useCallback(
    (on: boolean) => {
      localStorage.setItem(stored, on ? 'on' : 'off')
      dispatchEvent(new Event(CHANGED))
    },
    [stored],
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
