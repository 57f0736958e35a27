/** An answer as Next gave it: its bytes are never changed. */
export interface Answer {
  headers: [string, string | string[]][]
  body: Buffer
  etag: string | undefined
}

interface Kept extends Answer {
  shelf: string
  until: number
}

/** What belongs to no article: lists, feeds, counts. Anything that happens to an article may change it. */
export const EVERYWHERE = ''

/**
 * Answers in memory, a shelf per article, the least lately used leaving first when they outgrow `mostBytes`.
 * A `moment` taken before an answer was begun tells whether its shelf has been cleared meanwhile.
 */
export function keptAnswers(mostBytes: number) {
  const kept = new Map<string, Kept>()
  const shelves = new Map<string, Set<string>>()
  const cleared = new Map<string, number>()
  let all = 0
  let bytes = 0

  function drop(key: string) {
    const it = kept.get(key)
    if (!it) return
    bytes -= it.body.length
    kept.delete(key)
    shelves.get(it.shelf)?.delete(key)
  }

  function clear(shelf: string) {
    cleared.set(shelf, (cleared.get(shelf) ?? 0) + 1)
    for (const key of shelves.get(shelf) ?? []) drop(key)
    shelves.delete(shelf)
  }

  return {
    find(key: string, now: number): Answer | undefined {
      const it = kept.get(key)
      if (!it || it.until < now) return undefined
      kept.delete(key)
      kept.set(key, it)
      return it
    },
    momentOf: (shelf: string): number => all + (cleared.get(shelf) ?? 0),
    keep(key: string, answer: Answer, { shelf, until }: { shelf: string; until: number }) {
      drop(key)
      kept.set(key, { ...answer, shelf, until })
      shelves.set(shelf, (shelves.get(shelf) ?? new Set()).add(key))
      bytes += answer.body.length
      for (const oldest of kept.keys()) {
        if (bytes <= mostBytes) return
        drop(oldest)
      }
    },
    /** Something happened to an article: its shelf goes, and with it what belongs to no article. */
    clearFor(shelf: string) {
      clear(shelf)
      clear(EVERYWHERE)
    },
    clearAll() {
      all += 1
      for (const key of [...kept.keys()]) drop(key)
      shelves.clear()
    },
  }
}

export type KeptAnswers = ReturnType<typeof keptAnswers>
