import { fold } from '#lib/ground/text/fold'

/** A word or a phrase that is looked for. A star stands for the rest of a word, at either end. */
export interface Term {
  term: string
  action: 'note' | 'hold'
  /** 1 to 3, as guidelines have it. */
  severity: number
}

export type Verdict = Pick<Term, 'action' | 'severity'>

/** Terms spelled into a tree of letters, so that a text is read once however many terms there are. */
export interface Letter {
  next: Map<string, Letter>
  /** A term ends here, and the word with it. */
  ends?: Verdict
  /** A term ends here, whatever the word goes on with. */
  opens?: Verdict
}

export interface TermTree {
  whole: Letter
  /** Terms that may start inside a word. */
  inside: Letter
  count: number
}

export const LONGEST_TERM = 200

/** A term as it is compared: folded, with single spaces. Two terms with one key are one. */
export const keyOf = (term: string): string => fold(term.slice(0, LONGEST_TERM)).replace(/\s+/g, ' ').trim()

/** What a term looks for, without the stars at its ends. Empty for one that would find everything. */
export const lettersOf = (key: string): string => key.replace(/^\*+|\*+$/g, '').trim()

export function grow(terms: readonly Term[]): TermTree {
  const tree: TermTree = { whole: letter(), inside: letter(), count: terms.length }
  for (const { term, action, severity } of terms) {
    const key = keyOf(term)
    const letters = lettersOf(key)
    if (!letters) continue
    const end = spell(key.startsWith('*') ? tree.inside : tree.whole, letters)
    const kind = key.endsWith('*') ? 'opens' : 'ends'
    end[kind] = stricter({ action, severity }, end[kind])
  }
  return tree
}

const letter = (): Letter => ({ next: new Map() })

function spell(root: Letter, letters: string): Letter {
  let at = root
  for (const unit of letters.split('')) {
    const next = at.next.get(unit) ?? letter()
    at.next.set(unit, next)
    at = next
  }
  return at
}

export function stricter(a: Verdict | undefined, b: Verdict | undefined): Verdict | undefined {
  if (!a || !b) return a ?? b
  return { action: a.action === 'hold' ? 'hold' : b.action, severity: Math.max(a.severity, b.severity) }
}
