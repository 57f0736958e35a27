import { hashOf } from '#lib/ground/hashes'
import type { Settings } from '#lib/ground/settings/schemas'

type Value = Settings[keyof Settings]

/** What tells one value of a setting from another. */
export const markOf = (value: Value): string => hashOf(JSON.stringify(value)).slice(0, 16)

/** A setting's value as the record keeps it: a list of words by its figures and its mark, never the words. */
export function recordable(value: Value): unknown {
  if (!Array.isArray(value)) return value
  const held = value.filter((it) => it.action === 'hold').length
  return { terms: value.length, held, mark: markOf(value) }
}
