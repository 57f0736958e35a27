import { useEffect, useState } from 'react'
import { isSpent, within } from './exposure.ts'

const STORED = 'desk-exposure'

function stored(): number[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(STORED) ?? '[]')
    return Array.isArray(read) ? read.filter((at) => typeof at === 'number') : []
  } catch {
    return []
  }
}

/** How many severe comments were read in this browser within an hour, when that is a lot. Each counts once as it is shown. */
export function useExposure(severe: string | null, now: number): number | null {
  const [read, setRead] = useState<number[]>([])
  useEffect(() => {
    const known = within(stored(), Date.now())
    const next = severe === null ? known : [...known, Date.now()]
    localStorage.setItem(STORED, JSON.stringify(next))
    setRead(next)
  }, [severe])
  return isSpent(read, now) ? within(read, now).length : null
}
