const SHINGLE = 5
const FEWEST = 40
const MOST = 2_000
const BANDS = 10
const ROWS = 3

/** From this share of common stretches on, two texts say nearly the same. */
export const NEARLY = 0.7

/** How many bands a text has that is long enough to have any. */
export const BAND_COUNT = BANDS

/** The letters and figures of a folded text alone: spacing, signs and dress do not make it another. */
const bare = (folded: string): string => folded.replace(/[^\p{L}\p{N}]+/gu, '').slice(0, MOST)

/**
 * Figures of which near-identical texts share at least one: min-wise hashes of stretches of five letters, in ten bands
 * of three (Broder 1997; Leskovec, Rajaraman and Ullman, chapter 3): of two texts that have seven tenths in common, 98 in
 * a hundred pairs meet; every band more is a page to write with each comment. None for a text too short to be a copy.
 */
export function bandsOf(folded: string): number[] {
  const text = bare(folded)
  if (text.length < FEWEST) return []
  const least = leastHashes(text)
  return Array.from({ length: BANDS }, (_, band) => {
    let mixed = band + 1
    for (let row = 0; row < ROWS; row++)
      mixed = Math.imul(mixed ^ least[band * ROWS + row]!, 0x01000193) ^ (mixed >>> 15)
    return mixed >>> 1
  })
}

/** The share of stretches two folded texts have in common, from 0 to 1. */
export function likeness(a: string, b: string): number {
  const [one, other] = [new Set(shinglesOf(bare(a))), new Set(shinglesOf(bare(b)))]
  let common = 0
  for (const shingle of one) if (other.has(shingle)) common += 1
  return common / (one.size + other.size - common || 1)
}

function leastHashes(text: string): Uint32Array {
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff)
  for (const shingle of new Set(shinglesOf(text))) {
    for (let at = 0; at < least.length; at++) {
      const hash = (Math.imul(shingle ^ SEEDS[at]!, 0x9e3779b1) ^ (shingle >>> 13)) >>> 0
      if (hash < least[at]!) least[at] = hash
    }
  }
  return least
}

function shinglesOf(text: string): number[] {
  const hashes: number[] = []
  for (let at = 0; at + SHINGLE <= text.length; at++) {
    let hash = 2_166_136_261
    for (let unit = at; unit < at + SHINGLE; unit++) hash = Math.imul(hash ^ text.charCodeAt(unit), 16_777_619)
    hash ^= hash >>> 15
    hashes.push(Math.imul(hash, 0x2c1b3c6d) >>> 0)
  }
  return hashes
}

const SEEDS = Uint32Array.from({ length: BANDS * ROWS }, (_, at) => Math.imul(at + 1, 0x85ebca6b) >>> 0)
