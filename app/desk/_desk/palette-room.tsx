'use client'

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { DeskPalette } from './desk-palette.tsx'
import type { Command } from './palette-commands.ts'
import { usePaletteKey } from './use-keys.ts'

interface Offering {
  offer: (commands: Command[]) => void
  open: () => void
}

const OfferingContext = createContext<Offering | null>(null)

/** Where the palette opens: everywhere at the desk, with what the screen offers. */
export function PaletteRoom({ children }: { children: ReactNode }) {
  const commands = useRef<Command[]>([])
  const [isOpen, setOpen] = useState(false)
  const offer = useCallback((some: Command[]) => {
    commands.current = some
  }, [])
  const open = useCallback(() => setOpen(true), [])
  const close = useCallback(() => setOpen(false), [])
  useFocusSomewhere(isOpen)
  usePaletteKey(open)
  const offering = useMemo(() => ({ offer, open }), [offer, open])
  return (
    <OfferingContext value={offering}>
      {children}
      {isOpen && <DeskPalette own={commands.current} onClose={close} />}
    </OfferingContext>
  )
}

/** Offers what a screen lets one do until it is left, and answers how the palette is opened. */
export function usePalette(commands: Command[]): () => void {
  const offering = useContext(OfferingContext)
  if (!offering) throw new Error('usePalette() outside of a PaletteRoom')
  const { offer, open } = offering
  useEffect(() => offer(commands))
  useEffect(() => () => offer([]), [offer])
  return open
}

/** The palette gives the focus back to what had it; where nothing had, it goes to the screen's own place for it. */
function useFocusSomewhere(isOpen: boolean) {
  useEffect(() => {
    if (!isOpen) return
    return () => {
      if (document.activeElement !== document.body) return
      document.querySelector<HTMLElement>('#content [tabindex="-1"], #content[tabindex]')?.focus()
    }
  }, [isOpen])
}
