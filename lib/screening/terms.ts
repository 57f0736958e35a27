import { type Dress, isConvincing, isMask, letterForPair, lettersFor, undressed } from './matching/dress.ts'
import { grow, type Letter, stricter, type Term, type TermTree, type Verdict } from './matching/tree.ts'

/** Where a listed word or phrase stands in a folded text. */
export interface Hit extends Verdict {
  start: number
  end: number
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** What needs more steps than this from one place, or so many a place in all, was made to: it is read as it stands. */
const MOST_STEPS = 2_000
const MOST_EACH = 60
const LONGEST_GAP = 6
const MOST_MASKS = 4

export const treeOf = (terms: readonly Term[]): TermTree => grow(terms)

/**
 * Every place where a folded text holds a term, whole words only, also where it is written with figures and signs, in
 * single letters, with signs between them, with letters hidden or stretched. Time grows with the text alone.
 */
export function matchTerms(folded: string, tree: TermTree): Hit[] {
  if (tree.count === 0) return []
  const reading = { folded, inWord: wordUnits(folded), hits: [], start: 0, steps: 0, walked: 0 }
  for (let start = 0; start < folded.length; start++) startAt(reading, tree, start)
  return reading.hits
}

interface Reading {
  folded: string
  inWord: Uint8Array
  hits: Hit[]
  start: number
  steps: number
  /** Steps from all places before this one. */
  walked: number
}

function startAt(reading: Reading, tree: TermTree, start: number): void {
  const { inWord } = reading
  reading.start = start
  reading.walked += reading.steps
  reading.steps = 0
  const insideWord = start > 0 && inWord[start] && inWord[start - 1]
  if (!insideWord && mayBegin(reading.folded, tree.whole, start))
    walk(reading, tree.whole, { at: start, dress: undressed })
  if (tree.inside.next.size > 0) walk(reading, tree.inside, { at: start, dress: undressed })
}

/** Whether anything can begin there, which most places rule out at a glance. */
function mayBegin(folded: string, { next }: Letter, at: number): boolean {
  const unit = folded[at]!
  if (next.has(unit) || isMask(unit) || lettersFor(unit) !== '') return true
  return letterForPair(folded.slice(at, at + 2)) !== undefined
}

interface Place {
  at: number
  dress: Dress
}

/** Goes on from a letter of the tree at a place of the text, in every way the next letter could be written. */
function walk(reading: Reading, letter: Letter, place: Place): void {
  if (letter.ends || letter.opens) take(reading, letter, place)
  goOn(reading, letter, place)
}

function goOn(reading: Reading, letter: Letter, place: Place): void {
  const { folded, start } = reading
  const { at, dress } = place
  if (at >= folded.length) return
  reading.steps += 1
  if (reading.steps > MOST_STEPS || reading.start * MOST_EACH + MOST_STEPS < reading.walked + reading.steps) {
    asItIs(reading, letter, place)
    return
  }
  if (at > start) afterStretch(reading, letter, place)
  if (letter.next.size === 0) return
  asItIs(reading, letter, place)
  asFigure(reading, letter, place)
  const pair = letter.next.get(letterForPair(folded.slice(at, at + 2)) ?? '')
  if (pair) walk(reading, pair, { at: at + 2, dress: { ...dress, plain: dress.plain + 1 } })
  asMask(reading, letter, place)
  if (at > start) afterGap(reading, letter, place)
}

function asItIs(reading: Reading, letter: Letter, { at, dress }: Place): void {
  const { folded, inWord } = reading
  const unit = folded[at]!
  if (isSpace(unit)) {
    const next = letter.next.get(' ')
    if (next) walk(reading, next, { at: spaceEnd(folded, at), dress })
    return
  }
  const next = letter.next.get(unit)
  if (next) walk(reading, next, { at: at + 1, dress: inWord[at] ? { ...dress, plain: dress.plain + 1 } : dress })
}

function asFigure(reading: Reading, letter: Letter, { at, dress }: Place): void {
  const { folded, inWord, start } = reading
  const letters = lettersFor(folded[at]!)
  if (letters === '') return
  if (at === start && start > 0 && inWord[start - 1]) return
  const kind = inWord[at] ? 'figures' : 'signs'
  for (const stood of letters) {
    const next = letter.next.get(stood)
    if (next) walk(reading, next, { at: at + 1, dress: { ...dress, [kind]: dress[kind] + 1 } })
  }
}

/** A sign that hides a letter. The first one can be hidden by a star only. */
function asMask(reading: Reading, letter: Letter, { at, dress }: Place): void {
  const { folded, inWord, start } = reading
  if (!isMask(folded[at]!) || dress.masks >= MOST_MASKS) return
  if (at === start && !(folded[at] === '*' && inWord[at + 1])) return
  for (const [stood, next] of letter.next)
    if (stood !== ' ') walk(reading, next, { at: at + 1, dress: { ...dress, masks: dress.masks + 1 } })
}

/** Three or more of one letter may stand for one or two. */
function afterStretch(reading: Reading, letter: Letter, { at, dress }: Place): void {
  const { folded, inWord } = reading
  const unit = folded[at]!
  if (folded[at - 1] !== unit || !inWord[at]) return
  let from = at
  while (from > 0 && folded[from - 1] === unit) from -= 1
  let end = at
  while (folded[end] === unit) end += 1
  if (end - from >= 3) walk(reading, letter, { at: end, dress: { ...dress, stretched: true } })
}

/** Signs between letters, or white space where every letter stands alone. */
function afterGap(reading: Reading, letter: Letter, { at, dress }: Place): void {
  const { folded, inWord } = reading
  if (inWord[at]) return
  let end = at
  while (end < folded.length && !inWord[end] && end - at < LONGEST_GAP && lettersFor(folded[end]!) === '') end += 1
  if (end === at || end >= folded.length) return
  const spaced = hasSpace(folded, at, end)
  if (!spaced) {
    goOn(reading, letter, { at: end, dress: { ...dress, gaps: dress.gaps + 1 } })
    return
  }
  const alone = !(at > 1 && inWord[at - 1] && inWord[at - 2]) && !(inWord[end] && inWord[end + 1])
  if (alone) goOn(reading, letter, { at: end, dress: { ...dress, spaces: dress.spaces + 1 } })
}

function take(reading: Reading, letter: Letter, { at, dress }: Place): void {
  const { folded, inWord, start, hits } = reading
  const dressed = dress.figures + dress.signs > 0
  const wordEnds = !(inWord[at] && (inWord[at - 1] || dressed))
  const verdict = wordEnds ? stricter(letter.ends, letter.opens) : letter.opens
  if (!verdict) return
  if (folded[start] === '*' && isEmphasis(reading, at)) return
  const written = () => ({ stretch: folded.slice(start, at), alone: isAlone(reading, at) })
  if (isConvincing(dress, written)) hits.push({ start, end: at, ...verdict })
}

/** Whether a star in front is one of a pair, so that it emphasizes and hides nothing. */
function isEmphasis({ folded }: Reading, end: number): boolean {
  const line = folded.indexOf('\n', end)
  return folded.slice(end, line === -1 ? undefined : line).includes('*')
}

/** Whether single letters go on neither before nor after. */
function isAlone({ folded, start }: Reading, end: number): boolean {
  const before = folded.slice(Math.max(0, start - 4), start)
  const after = folded.slice(end, end + 4)
  return !/(^|\P{L})\p{L}\P{L}+$/u.test(before) && !/^\P{L}+\p{L}(\P{L}|$)/u.test(after)
}

const isSpace = (unit: string) => /\s/.test(unit)

function spaceEnd(folded: string, at: number): number {
  let end = at
  while (end < folded.length && isSpace(folded[end]!)) end += 1
  return end
}

function hasSpace(folded: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isSpace(folded[at]!)) return true
  return false
}

function wordUnits(folded: string): Uint8Array {
  const units = new Uint8Array(folded.length + 1)
  for (const { index, 0: word } of folded.matchAll(WORD)) units.fill(1, index, index + word.length)
  return units
}
