import { IntlMessageFormat } from 'intl-messageformat'
import { en } from './en.ts'

export type Key = keyof typeof en
type Params = Record<string, string | number | Date>

const formats = new Map<Key, IntlMessageFormat>()

/** The sentence with that key, its parameters filled in (ICU message format). */
export function say(key: Key, params?: Params): string {
  const text: string = en[key]
  if (!text.includes('{')) return text
  return String(formatOf(key, text).format(params))
}

function formatOf(key: Key, text: string): IntlMessageFormat {
  const known = formats.get(key)
  if (known) return known
  const made = new IntlMessageFormat(text, 'en')
  formats.set(key, made)
  return made
}
