import type { Phrase } from '#db/search'

const MOST_WORDS = 8

/** What somebody typed to find a name by: each word of it as the beginning of a word. */
export const beginningsIn = (typed: string): Phrase[] =>
  typed
    .normalize('NFC')
    .split(/[^\p{L}\p{N}\p{M}]+/gu)
    .filter(Boolean)
    .slice(0, MOST_WORDS)
    .map((words) => ({ words, starts: true }))
