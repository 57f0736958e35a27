/** Pure predicates and cleaners for what people type. Nothing here knows what a field is for. */

/** One character that shows nothing: format characters, fillers, variation selectors, zero width, bidi controls. */
export const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800\uFFFC\u{16FE4}\u{1D159}]/u

const NOTHING = /^[\s\p{Z}\p{Cc}\p{Cs}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800\uFFFC\u{16FE4}\u{1D159}]*$/u
const CONTROL = /[\p{Cs}\u2028\u2029\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/u
const MARKUP = /[<>]/

const JOINED =
  '\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}' +
  '\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}'
const WANTED_JOINER = new RegExp(`(?<=[${JOINED}])[\\u200C\\u200D](?=[${JOINED}])`, 'gu')
const EMOJI_SELECTOR = /(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F]/gu
const ZERO_WIDTH = /[\p{Default_Ignorable_Code_Point}\u2800\uFFF9-\uFFFC]/u

/** Whether a reader would see nothing at all. */
export const isInvisible = (text: string) => NOTHING.test(text)

/** Whether it holds characters no text needs: controls other than tab and line breaks, halves of characters. */
export const hasControl = (text: string) => CONTROL.test(text)

/** Whether a name or a title holds an angle bracket. */
export const hasMarkup = (text: string) => MARKUP.test(text)

/** Whether a name or a title hides something: zero width, bidi controls, fillers. Joiners a script needs are welcome. */
export const hasZeroWidth = (text: string) =>
  ZERO_WIDTH.test(text.replace(WANTED_JOINER, '').replace(EMOJI_SELECTOR, ''))

/** Whether a name or a title should be refused for what it holds besides letters. */
export const hasMarkupOrZeroWidth = (text: string) => hasMarkup(text) || hasZeroWidth(text)

/** One line, composed, without outer space and with single spaces inside. A line break stays, to be refused. */
export const tidyLine = (text: string) =>
  text
    .normalize('NFC')
    .trim()
    .replace(/\p{Zs}+/gu, ' ')

/** Words as typed, with one kind of line break and no space at the end. */
export const tidyText = (text: string) => text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').trimEnd()

/** How many characters a person would say it has: code points, not halves. */
export const countCharacters = (text: string) =>
  text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0)
