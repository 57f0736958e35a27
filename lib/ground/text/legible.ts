const CONTROLS = /(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/gu
const HALVES = /\p{Cs}/gu
const PILE = /([\p{M}\p{Cf}]{8})[\p{M}\p{Cf}]+/gu

/**
 * What is shown of what was typed: no controls, no direction overrides, no halves of characters,
 * and at most eight marks upon one letter (more than any living script needs, a flag's tags included).
 */
export const legible = (text: string) =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(HALVES, '\uFFFD')
    .replace(CONTROLS, '')
    .replace(DIRECTION, '')
    .replace(PILE, '$1')

/** How many letters carry more marks than are shown. */
export const pilesIn = (text: string) => text.match(PILE)?.length ?? 0
