import { type RefObject, useEffect, useRef } from 'react'

/** Whatever is shown next gets the focus, so that it is never nowhere. The first card waits to be found. */
export function useFocusOnTurn(turn: number) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (turn > 1) heading.current?.focus()
  }, [turn])
  return heading
}

/** A dialog gives the focus back to what had it; where nothing had, it goes to the card. */
export function useFocusKept(heading: RefObject<HTMLElement | null>, asking: unknown) {
  useEffect(() => {
    if (!asking) return
    return () => {
      if (document.activeElement === document.body) heading.current?.focus()
    }
  }, [asking, heading])
}
