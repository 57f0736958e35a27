/** A screen's address as Next hands it over. */
export type Search = Promise<Record<string, string | string[] | undefined>>

/** What an address says under a name, once, or nothing. */
export function said(search: Awaited<Search>, name: string): string | undefined {
  const value = search[name]
  return (Array.isArray(value) ? value[0] : value) || undefined
}

/** A path with what is wished for in its query, empty wishes left out. */
export function pathWith(path: string, wishes: Record<string, string | undefined>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(wishes)) if (value) query.set(name, value)
  return query.size > 0 ? `${path}?${query}` : path
}
