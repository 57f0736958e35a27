export type Random = {
  /** A number from 0 up to but not including 1. */
  next: () => number
  /** A whole number from 0 up to but not including `below`. */
  below: (below: number) => number
  chance: (probability: number) => boolean
  pick: <T>(list: readonly T[]) => T
  /** A new list with the same things in another order. */
  shuffle: <T>(list: readonly T[]) => T[]
}

// FNV-1a, 32 bits, by Fowler, Noll and Vo (RFC 9923).
const seedOf = (name: string) => {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

// mulberry32, by Tommy Ettinger, who placed it in the public domain.
const mulberry32 = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The same name gives the same numbers, always. */
export function randomOf(name: string): Random {
  const next = mulberry32(seedOf(name))
  const below = (limit: number) => Math.floor(next() * limit)
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('There is nothing to pick from in an empty list.')
    return list[below(list.length)] as T
  }
  const shuffle = <T>(list: readonly T[]) => {
    const shuffled = [...list]
    for (let at = shuffled.length - 1; at > 0; at--) {
      const other = below(at + 1)
      ;[shuffled[at], shuffled[other]] = [shuffled[other] as T, shuffled[at] as T]
    }
    return shuffled
  }
  return { next, below, chance: (probability) => next() < probability, pick, shuffle }
}
