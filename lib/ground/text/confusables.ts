/**
 * Letters that a reader takes for a Latin one. Written by eye, from the scripts people really borrow from:
 * after the idea of UTS #39, but never touching ASCII, so that plain words fold to themselves.
 */
const TWINS: Record<string, string> = {
  a: 'АΑᎪᴀɑ',
  ae: 'æ',
  b: 'ВΒᏴʙ',
  c: 'СϹᏟᴄ',
  d: 'ԀᎠᴅđð',
  e: 'ЕΕᎬᴇ',
  f: 'Ϝꜰƒ',
  g: 'ԌᏀɢɡ',
  h: 'НΗᎻһʜħ',
  i: 'ІΙӀᏆɪıɩ',
  j: 'ЈᎫͿᴊȷ',
  k: 'КΚᏦᴋ',
  l: 'ᏞʟłⳐ',
  m: 'МΜᎷᴍ',
  n: 'Νɴոŋ',
  o: 'ОΟՕᴏø',
  oe: 'œ',
  p: 'РΡᏢᴘ',
  q: 'Ԛ',
  r: 'Ꭱʀ',
  s: 'ЅՏᏚꜱ',
  ss: 'ß',
  t: 'ТΤᎢᴛŧ',
  u: 'Սᴜ',
  v: 'ѴᏙᴠ',
  w: 'ԜᎳᴡ',
  x: 'ХΧ᙭',
  y: 'УΥҮʏ',
  z: 'ΖᏃᴢ',
}

/** Small letters that look like another Latin letter than their capitals do, and letters borrowed for effect. */
const LOOSE: Record<string, string> = {
  "'": '’‘ʼʻ′＇',
  '-': '‐–—−',
  b: 'ьЬ',
  d: 'д',
  e: 'эЭєЄəɛ',
  n: 'ηпПИ',
  o: 'σ',
  r: 'гяЯ',
  u: 'υицμ',
  v: 'ν',
  w: 'ωшщШЩѡ',
  y: 'γ',
}

const exact = inverted(TWINS)
const loose = new Map([...exact, ...inverted(LOOSE)])

/** The Latin letter a character cannot be told from, whatever its case; the character itself otherwise. */
export function twinOf(letter: string): string {
  const twin = exact.get(letter) ?? exact.get(letter.toUpperCase()) ?? exact.get(letter.toLowerCase())
  return twin ?? emblem(letter)
}

/** The Latin letter a character is used for by those who write around a word; the character itself otherwise. */
export const standsFor = (letter: string): string => loose.get(letter) ?? twinOf(letter)

function inverted(letters: Record<string, string>): Map<string, string> {
  return new Map(Object.entries(letters).flatMap(([latin, twins]) => [...twins].map((twin) => [twin, latin] as const)))
}

/** Where the alphabet stands again as emblems that no normalization takes apart: circles, squares, flags. */
const ALPHABETS = [0x1f150, 0x1f170, 0x1f1e6]

function emblem(letter: string): string {
  const code = letter.codePointAt(0)!
  const start = ALPHABETS.find((first) => code >= first && code < first + 26)
  return start === undefined ? letter : String.fromCharCode(0x61 + code - start)
}
