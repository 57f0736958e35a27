import { standsFor } from './confusables.ts'
import { INVISIBLE } from './lines.ts'

/**
 * Text folded for matching, and where each unit of it came from: `offsets[i]` is the place in the original of the
 * character that made unit `i`; one more entry holds the original's length. Both count UTF-16 units.
 */
export interface Folded {
  folded: string
  offsets: number[]
}

/** A stretch of the original text: from, up to but without. In UTF-16 units. */
export type Span = [start: number, end: number]

/** Text as a reader takes it, whatever it was typed with: accents, case, look-alikes and hidden characters removed. */
export const fold = (text: string): string => foldWithOffsets(text).folded

/** The same, with the way back to the original. */
export function foldWithOffsets(text: string): Folded {
  const parts: string[] = []
  const offsets: number[] = []
  let at = 0
  let base = ''
  for (const character of text) {
    const folded = foldCharacter(character, base)
    if (folded) base = folded
    parts.push(folded)
    for (let unit = 0; unit < folded.length; unit++) offsets.push(at)
    at += character.length
  }
  offsets.push(at)
  return { folded: parts.join(''), offsets }
}

/** The stretch of the original that made a stretch of the folded text. */
export const spanOf = (text: Folded, start: number, end: number): Span => [text.offsets[start]!, text.offsets[end]!]

/** The words of a text, folded. An apostrophe inside a word belongs to it. */
export const wordsOf = (text: string): string[] =>
  fold(text).match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu) ?? []

const known = new Map<string, string>()
const MOST_KNOWN = 5_000

function foldCharacter(character: string, base: string): string {
  if (character < '\u0080') return character.toLowerCase()
  if (isMark(character)) return carries(character, base) ? character : ''
  const before = known.get(character)
  if (before !== undefined) return before
  const folded = foldLetter(character)
  if (known.size < MOST_KNOWN) known.set(character, folded)
  return folded
}

function foldLetter(character: string): string {
  let folded = ''
  for (const part of character.normalize('NFKD')) {
    if (INVISIBLE.test(part) || (isMark(part) && !carries(part, folded))) continue
    folded += standsFor(part).toLowerCase()
  }
  return folded
}

const isMark = (character: string) => /^\p{M}$/u.test(character)

const PLAIN_BASE = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]$|^$/u
const ACCENT = /[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}]/u
const VOICED = /[\u3099\u309A]/

/** Whether a mark is part of the spelling, as vowel signs are in Indic scripts, and not an accent or a pile. */
function carries(mark: string, base: string): boolean {
  if (INVISIBLE.test(mark) || PLAIN_BASE.test(base)) return false
  return VOICED.test(mark) || !ACCENT.test(mark)
}
