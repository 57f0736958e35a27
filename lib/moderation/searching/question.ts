import type { Phrase } from '#db/search'

/** What one part of a question looks in. */
export type Field = 'everywhere' | 'text' | 'author' | 'article'

export interface Question {
  terms: { phrase: Phrase; field: Field }[]
  without: Phrase[]
}

/** Terms of a question that are looked for; what comes after is left out. */
const MOST_TERMS = 8
const PART = /(-?)(?:(author|article|text):)?(?:"([^"]*)"?|(\S+))/giu

/**
 * What somebody typed, as something to look for: words, "words together", begin*, -without, author:name, article:words.
 * Whatever else is in it counts as a space: no question is ever a mistake.
 */
export function questionIn(typed: string, field: Field): Question {
  const question: Question = { terms: [], without: [] }
  for (const [, minus, named, quoted, bare = ''] of typed.normalize('NFC').matchAll(PART)) {
    const words = lettersOf(quoted ?? bare)
    if (words === '' || question.terms.length + question.without.length === MOST_TERMS) continue
    const phrase = { words, starts: quoted === undefined && bare.endsWith('*') }
    if (minus) question.without.push(phrase)
    else question.terms.push({ phrase, field: (named?.toLowerCase() as Field | undefined) ?? field })
  }
  return question
}

const lettersOf = (words: string) => words.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim()
