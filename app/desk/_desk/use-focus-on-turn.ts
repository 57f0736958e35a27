import { useEffect, useRef } from 'react'

/** Whatever is shown next gets the focus, so that it is never nowhere. The first card waits to be found. */
export function useFocusOnTurn(turn: number) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (turn > 1) heading.current?.focus()
  }, [turn])
  return heading
}
