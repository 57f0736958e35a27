import { type Folded, foldWithOffsets, type Span, spanOf } from './fold.ts'

/** A link somebody wrote, however it was written. `span` is its place in the text, when it stands there readably. */
export interface Link {
  host: string
  span?: Span
}

const LABELS = '(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?[.。])'
const TAIL = '(?:[/?#][^\\s<>()\\[\\]]{0,2000})?'
const WITH_SCHEME = `(?:https?|ftp):\\\\?/\\\\?/(?<address>[^\\s/?#<>()\\[\\]"']{1,253})${TAIL}`
const WITH_WWW = `(?<![\\p{L}\\p{N}@.-])(?<www>www[.。]${LABELS}{1,8}\\p{L}{2,24})${TAIL}`
/** Ends of hosts that are hardly ever the start of a sentence after a forgotten space. */
const ENDS =
  'com|net|org|info|biz|edu|gov|co\\.uk|org\\.uk|io|xyz|top|shop|online|site|club|app|dev|live|store|link|click|icu|vip|win|bet|ru|cn|de|fr|nl|pl|eu|uk|ly|gg|tk|ml|cc|tv'
const BARE = `(?<![\\p{L}\\p{N}@.-])(?<bare>${LABELS}{1,8}(?:${ENDS}))(?![\\p{L}\\p{N}-]|\\.\\p{L})${TAIL}`
const WITH_PATH = `(?<![\\p{L}\\p{N}@.-])(?<path>${LABELS}{1,8}\\p{L}{2,24})/(?!\\s|$)[^\\s<>()\\[\\]]{0,2000}`

const SENTENCE_END = /[.,;:!?'"…]{1,20}$/

const LINK = new RegExp([WITH_SCHEME, WITH_WWW, BARE, WITH_PATH].join('|'), 'giu')

/** Every address in a text, with or without its scheme, in capitals, full width or with hidden characters in it. */
export const linksIn = (text: string): Link[] => linksInFolded(foldWithOffsets(text))

/** The same for a text that is folded already. E-mail addresses are no links. */
export function linksInFolded(text: Folded): Link[] {
  return [...text.folded.matchAll(LINK)].map((match) => {
    const { address, www, bare, path } = match.groups ?? {}
    const host = hostOf(address ?? www ?? bare ?? path ?? '')
    return { host, span: spanOf(text, match.index, match.index + match[0].replace(SENTENCE_END, '').length) }
  })
}

/** Plain words with every address replaced, for mail, which makes links of whatever looks like one. */
export function withoutLinks(words: string, instead: string): string {
  let kept = ''
  let from = 0
  for (const { span } of linksIn(words)) {
    kept += words.slice(from, span![0]) + instead
    from = span![1]
  }
  return kept + words.slice(from)
}

function hostOf(address: string): string {
  const afterPassword = address.slice(address.lastIndexOf('@') + 1)
  return afterPassword
    .replace(/:\d*$/, '')
    .replaceAll('。', '.')
    .replace(/[.,;:!?]+$/, '')
}
