const SHORT = 6

/** Names for somebody who lost theirs: the end of their id, which is chance, and all of it should another have that. */
export function neutralNames(id: string): string[] {
  const letters = id.replaceAll('-', '')
  return [letters.slice(-SHORT), letters].map((end) => `Reader ${end}`)
}

/** Whether a name, by its key, is kept for those who lost theirs. A key holds `o` for 0, and `l` or `i` for 1. */
export const isNeutralKey = (key: string): boolean => /^reader ?(?:[2-9a-filo]{6}|[2-9a-filo]{32})$/.test(key)
