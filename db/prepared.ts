import type { Db } from './database.ts'

const kept = new WeakMap<Db, Map<string, unknown>>()

/**
 * A query that is built once per connection and run with other values each time: building is most of what a small
 * query costs. `name` is unique. Values stand in it as `sql.placeholder('name')` and are given to `execute`.
 */
export function prepared<Q extends { prepare(): unknown }>(
  on: Db,
  name: string,
  build: (on: Db) => Q,
): ReturnType<Q['prepare']> {
  const known = kept.get(on) ?? new Map<string, unknown>()
  kept.set(on, known)
  if (!known.has(name)) known.set(name, (build(on) as { prepare(name: string): unknown }).prepare(name))
  return known.get(name) as ReturnType<Q['prepare']>
}
