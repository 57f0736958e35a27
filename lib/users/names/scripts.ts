const SINGLE =
  'Latin Greek Cyrillic Armenian Hebrew Arabic Syriac Thaana Nko Adlam Ethiopic Tifinagh Georgian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Thai Lao Tibetan Myanmar Khmer Mongolian Hangul Han Hiragana Katakana Bopomofo Yi Cherokee Canadian_Aboriginal Javanese Balinese Sundanese Cham Ol_Chiki Meetei_Mayek Vai Osage'

/** Scripts that are written together (UTS #39, "highly restrictive"). */
const TOGETHER = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Bopomofo'],
  ['Latin', 'Han', 'Hangul'],
]

const scripts = SINGLE.split(' ')
const shared = '\\p{Script=Common}\\p{Script=Inherited}'
const known = new RegExp(`[${scripts.map((script) => `\\p{Script_Extensions=${script}}`).join('')}]`, 'u')
const profiles = [...scripts.map((script) => [script]), ...TOGETHER].map(
  (allowed) => new RegExp(`^[${shared}${allowed.map((script) => `\\p{Script_Extensions=${script}}`).join('')}]*$`, 'u'),
)

/** Whether a name borrows letters or figures from a script that is not written together with its others (UTS #39, 5). */
export function mixesScripts(name: string): boolean {
  if (kindsOfFigures(name.normalize('NFKC')) > 1) return true
  const letters = name.normalize('NFKC').replace(new RegExp(`[${shared}]`, 'gu'), '')
  if (letters === '' || !known.test(letters)) return false
  return !profiles.some((profile) => profile.test(letters))
}

/** How many writings of the figures 0 to 9 a name uses: each stands in a row of its own. */
function kindsOfFigures(name: string): number {
  const figures = [...name].filter((letter) => FIGURE.test(letter))
  return new Set(figures.map((figure) => zeroOf(figure.codePointAt(0)!))).size
}

const FIGURE = /\p{Nd}/u

function zeroOf(code: number): number {
  return FIGURE.test(String.fromCodePoint(code - 1)) ? zeroOf(code - 1) : code
}
