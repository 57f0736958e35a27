import type { Order, PageSize, ThreadMode } from '#lib/comments/policy'

/** How a reader reads: in which order, how much of each thread, how many at once. */
export interface Choice {
  order: Order
  threads: ThreadMode
  size: PageSize
}

export const usual: Choice = { order: 'newest', threads: 'collapsed', size: 25 }

/** Where a page of a conversation begins, and which of its boxes is open. */
export interface Spot {
  after?: string | null
  before?: string | null
  at?: string
  reply?: string
  said?: string
}

/** Where an admin edits an article. */
export const officePath = (slug: string): string => `/admin/articles/edit/${encodeURIComponent(slug)}`

export const articlePath = (slug: string): string => `/articles/${encodeURIComponent(slug)}`

export const conversationPath = (slug: string): string => `${articlePath(slug)}/comments`

/** The feed of a conversation's newest comments. */
export const commentFeedPath = (slug: string): string => `${articlePath(slug)}/comments.atom`

/** Where the script says that its reader has opened a conversation. */
export const visitPath = (slug: string): string => `/api/v1${articlePath(slug)}/visit`

/** What of a choice an address has to say: only what is not as usual. */
export const unusual = (choice: Choice): [string, string][] =>
  Object.entries(choice).flatMap(([name, value]) => (usual[name as keyof Choice] === value ? [] : [[name, `${value}`]]))

/** The address of a page of a conversation. What is in `told` is said even when it is as usual, so that it is remembered. */
export function conversationAddress(
  slug: string,
  { choice, told = {}, spot = {} }: { choice: Choice; told?: Partial<Choice>; spot?: Spot },
): string {
  const query = new URLSearchParams(unusual(choice))
  for (const [name, value] of Object.entries({ ...told, ...spot })) if (value) query.set(name, `${value}`)
  const asked = query.toString()
  return conversationPath(slug) + (asked && `?${asked}`)
}
