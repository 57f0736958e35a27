/** Figures and signs that stand for letters where a word is written around. */
const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'il',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'bg',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'il',
  '|': 'il',
  '¡': 'i',
  '+': 't',
  '€': 'e',
  '(': 'c',
  '<': 'c',
  '¢': 'c',
  '£': 'l',
}

/** Two signs that stand for one letter. */
const PAIRS: Record<string, string> = { ph: 'f', vv: 'w' }

/** Signs that hide a letter. */
const MASKS = new Set('*#%?•')

export const lettersFor = (unit: string): string => LEET[unit] ?? ''
export const letterForPair = (pair: string): string | undefined => PAIRS[pair]
export const isMask = (unit: string): boolean => MASKS.has(unit)

/** How a stretch of text was written differently from the term it spells. */
export interface Dress {
  /** Letters that stand there as they are. */
  plain: number
  /** Figures and signs that stand for letters. */
  figures: number
  signs: number
  masks: number
  /** Gaps with and without white space in them. */
  spaces: number
  gaps: number
  stretched: boolean
}

export const undressed: Dress = { plain: 0, figures: 0, signs: 0, masks: 0, spaces: 0, gaps: 0, stretched: false }

const QUANTITY = /^[\d.,]+(?:k|m|b|g|kg|km|cm|mm|ml|l|ft|th|st|nd|rd|s|p|x|h|hz|px|mph|yrs?|hrs?|min|sec)?$/
const ONE_LETTER = /^(.)\1*$/

/**
 * Whether a stretch that spells a term may count as it. The shorter a term, the less it may be dressed up: three
 * letters with a figure in each place are a road or a price, and so are figures with a unit.
 */
export function isConvincing(dress: Dress, written: () => { stretch: string; alone: boolean }): boolean {
  const { plain, figures, signs, masks, spaces, gaps, stretched } = dress
  if (figures + signs + masks + spaces + gaps === 0 && !stretched) return true
  const length = plain + figures + signs + masks
  if (length < 3) return false
  if (stretched && ONE_LETTER.test(written().stretch)) return false
  if (masks > 0 && (length < 4 || masks > plain || figures > 0)) return false
  if (figures > 0 && (length === 3 ? figures > 1 : QUANTITY.test(written().stretch))) return false
  if (gaps > 0 && length === 3 && gaps + spaces < 2) return false
  return spaces === 0 || length > 3 || written().alone
}
