import { hashOf } from '#lib/ground/hashes'
import type { Settings } from '#lib/ground/settings/schemas'

type Value = Settings[keyof Settings]

/** What tells one value of a setting from another. */
export const markOf = (value: Value): string => hashOf(JSON.stringify(value)).slice(0, 16)

/** A setting's value as the record keeps it: words by their mark, never as they are. */
export const recordable = (value: Value): unknown =>
  typeof value === 'object' ? { shown: value.shown, mark: markOf(value) } : value
