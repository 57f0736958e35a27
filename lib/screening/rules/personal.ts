import { type Span, spanOf } from '#lib/ground/text/fold'
import type { Draft, Rule } from '../rule.ts'
import { mostSpans } from '../spans.ts'

const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/giu
/**
 * A number somebody could ring: with a country code, with a leading zero, in the North American groups, or ten or
 * eleven digits on end. Years, prices, scores and dates begin otherwise or are shorter.
 */
const PHONE = new RegExp(
  [
    '(?:\\+|\\b00)[1-9][\\d ()./-]{5,22}\\d',
    '\\(?\\b0[1-9][\\d ()./-]{6,20}\\d',
    '\\(?\\b[2-9]\\d{2}\\)?[ .-]\\d{3}[ .-]\\d{4}',
    '\\b[1-9]\\d{9,10}',
  ]
    .map((form) => `(?<![\\p{L}\\d.,])${form}(?![\\p{L}\\d]|[.,]\\d)`)
    .join('|'),
  'gu',
)

export const personal: Rule = {
  name: 'personal',
  version: 1,
  look: (draft) => {
    const emails = [...draft.folded.matchAll(EMAIL)].map((match) => placeOf(draft, match))
    const phones = [...draft.folded.matchAll(PHONE)].filter(isPhone).map((match) => placeOf(draft, match))
    const outside = phones.filter((phone) => !draft.urls.some(({ span }) => span && within(phone, span)))
    if (emails.length + outside.length === 0) return
    const evidence = { emails: emails.length, phones: outside.length, spans: mostSpans([...emails, ...outside]) }
    return { outcome: 'guide', evidence }
  },
}

function isPhone([written]: RegExpExecArray): boolean {
  const digits = written.replace(/\D/g, '').length
  return digits >= 8 && digits <= 15
}

const placeOf = (draft: Draft, match: RegExpExecArray): Span =>
  spanOf(draft, match.index, match.index + match[0].length)

const within = (inner: Span, outer: Span) => inner[0] >= outer[0] && inner[1] <= outer[1]
