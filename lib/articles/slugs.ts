const MAX_SLUG = 80

const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
}
const ACCENTED = /(\p{Script=Latin})\p{M}+/gu
const WITHIN_WORDS = /['’ʼ‘`\p{Cf}]/gu
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/gu

/**
 * What stands for some words in an address: Latin letters folded to ASCII, other scripts as they are, words joined by
 * hyphens, at most 80 characters. Empty when the words have no letter and no figure. The slug of a slug is itself.
 */
export function slugOf(words: string): string {
  const plain = words.normalize('NFKD').replace(ACCENTED, '$1').normalize('NFKC').toLowerCase()
  const folded = plain.replace(WITHIN_WORDS, '').replace(/[ßæœøłđðþħıŋ]/g, (letter) => LETTERS[letter] ?? letter)
  return shortened(folded.replace(BETWEEN_WORDS, '-').replace(/^[-\p{M}]+|-+$/gu, ''))
}

function shortened(slug: string): string {
  const characters = [...slug]
  if (characters.length <= MAX_SLUG) return slug
  const kept = characters.slice(0, MAX_SLUG + 1).join('')
  const end = kept.lastIndexOf('-')
  return end > 0 ? kept.slice(0, end) : [...kept].slice(0, MAX_SLUG).join('')
}
