import { fold } from '#lib/ground/text/fold'
import type { Term } from './rule.ts'

/** Where a listed word or phrase stands in a folded text. */
export interface Hit {
  start: number
  end: number
  action: Term['action']
}

/** Terms spelled into a tree of letters, so that a text is read once however many terms there are. */
interface Letter {
  next: Map<string, Letter>
  /** A term ends here, and the word with it. */
  ends?: Term['action']
  /** A term ends here, whatever the word goes on with. */
  opens?: Term['action']
}

interface Tree {
  whole: Letter
  /** Terms that may start inside a word. */
  inside: Letter
}

const LONGEST = 200
const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** Every place where a folded text holds a term, whole words only. Reads each place at most as far as the longest term. */
export function matchTerms(folded: string, terms: Term[]): Hit[] {
  if (terms.length === 0) return []
  const tree = treeOf(terms)
  const inWord = wordUnits(folded)
  const hits: Hit[] = []
  for (let start = 0; start < folded.length; start++) {
    const insideWord = inWord[start] && start > 0 && inWord[start - 1]
    if (!insideWord) hits.push(...hitsAt(tree.whole, { folded, inWord, start }))
    hits.push(...hitsAt(tree.inside, { folded, inWord, start }))
  }
  return hits
}

function hitsAt(root: Letter, { folded, inWord, start }: { folded: string; inWord: Uint8Array; start: number }): Hit[] {
  const hits: Hit[] = []
  let letter: Letter | undefined = root
  for (let at = start; at < folded.length; at++) {
    const space = isSpace(folded[at]!)
    if (space && at > start && isSpace(folded[at - 1]!)) continue
    letter = letter.next.get(space ? ' ' : folded[at]!)
    if (!letter) break
    const wordEnds = !(inWord[at] && inWord[at + 1])
    const action = wordEnds ? stricter(letter.ends, letter.opens) : letter.opens
    if (action) hits.push({ start, end: at + 1, action })
  }
  return hits
}

const isSpace = (character: string) => /\s/.test(character)

const stricter = (a: Term['action'] | undefined, b: Term['action'] | undefined) => (a === 'hold' ? a : (b ?? a))

function wordUnits(folded: string): Uint8Array {
  const units = new Uint8Array(folded.length)
  for (const { index, 0: word } of folded.matchAll(WORD)) units.fill(1, index, index + word.length)
  return units
}

const grown = new WeakMap<Term[], Tree>()
let last: { key: string; tree: Tree } | undefined

/** The same list is spelled once, also when it comes fresh from the database. */
function treeOf(terms: Term[]): Tree {
  const known = grown.get(terms)
  if (known) return known
  const key = JSON.stringify(terms)
  const tree = last?.key === key ? last.tree : grow(terms)
  last = { key, tree }
  grown.set(terms, tree)
  return tree
}

function grow(terms: Term[]): Tree {
  const tree: Tree = { whole: { next: new Map() }, inside: { next: new Map() } }
  for (const { term, action } of terms) {
    const typed = fold(term.slice(0, LONGEST)).replace(/\s+/g, ' ').trim()
    const letters = typed.replace(/^\*+|\*+$/g, '').trim()
    if (!letters) continue
    const end = spell(typed.startsWith('*') ? tree.inside : tree.whole, letters)
    const kind = typed.endsWith('*') ? 'opens' : 'ends'
    end[kind] = stricter(action, end[kind])
  }
  return tree
}

function spell(root: Letter, letters: string): Letter {
  let at = root
  for (const unit of letters.split('')) {
    const next = at.next.get(unit) ?? { next: new Map() }
    at.next.set(unit, next)
    at = next
  }
  return at
}
