/** What somebody has written and not posted, under one article and in answer to one comment or to none. */
export interface Draft {
  body: string
  /** What makes posting it twice the same comment. */
  key: string
  /** The words when it was last sent. Other words are another comment, and get another key. */
  sent?: string | undefined
}

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const nameOf = (path: string, parentId: string) => `draft ${path} ${parentId}`
const openName = (path: string) => `answering ${path}`

/** Drafts in the reader's own browser. Where it keeps nothing, they last as long as the page. */
export function draftsOn(shelf: Shelf, path: string) {
  return {
    read: (parentId: string): Draft | undefined => parsed(attempt(() => shelf.getItem(nameOf(path, parentId)))),
    keep(parentId: string, draft: Draft): void {
      const name = nameOf(path, parentId)
      attempt(() => (draft.body.trim() ? shelf.setItem(name, JSON.stringify(draft)) : shelf.removeItem(name)))
    },
    drop(parentId: string): void {
      attempt(() => shelf.removeItem(nameOf(path, parentId)))
    },
    /** Which comment is being answered, to open its box again. */
    answering: (): string => attempt(() => shelf.getItem(openName(path))) ?? '',
    answer(parentId: string): void {
      attempt(() => (parentId ? shelf.setItem(openName(path), parentId) : shelf.removeItem(openName(path))))
    },
  }
}

/** The draft as it is sent: the same words keep their key, so that sending them again is harmless. */
export function draftToSend(body: string, known: Draft | undefined, newKey: () => string): Draft {
  const changed = known?.sent !== undefined && known.sent !== body
  return { body, key: known && !changed ? known.key : newKey(), sent: body }
}

function parsed(stored: string | null | undefined): Draft | undefined {
  const draft = attempt(() => JSON.parse(stored ?? 'null') as Partial<Draft> | null)
  return typeof draft?.body === 'string' && typeof draft.key === 'string' ? (draft as Draft) : undefined
}

/** A browser may refuse to keep anything, or be full. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
