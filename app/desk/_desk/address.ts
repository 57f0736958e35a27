/** A screen's address as Next hands it over. */
export type Search = Promise<Record<string, string | string[] | undefined>>

type Wishes = Record<string, string | null | undefined>

/** What an address says, each name once; repeated ones give the last. */
export const saidIn = (search: Awaited<Search>): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(search).map(([name, value]) => [name, Array.isArray(value) ? value.at(-1) : value]))

/** A path with what is wished for in its query, empty wishes left out. */
export function addressOf(path: string, wishes: Wishes): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(wishes)) if (value) query.set(name, value)
  return query.size > 0 ? `${path}?${query}` : path
}

/** The part of the desk's work an address narrows it to. */
export const scopeIn = (query: {
  get(name: string): string | null
}): Record<'section' | 'article' | 'author', string | null> => ({
  section: query.get('section'),
  article: query.get('article'),
  author: query.get('author'),
})
