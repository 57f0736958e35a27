import type { News } from '#lib/ground/news'
import { countUnread } from '#lib/notices/queries/count-unread'
import { visitor } from '#lib/users/policy'

/** Somebody signed in whose open page can be told of their own affairs. */
export interface OwnListener {
  personId?: string | undefined
  tell(text: string): void
}

const names = new Set(['notice.told', 'notice.read'])

/** How many notices somebody has not read, as an event without a place in the chain: the latest is the one that counts. */
const unreadNews = (unread: number): string => `event: notices\ndata: ${JSON.stringify({ unread })}\n\n`

/** Tells those who have been told something, or have read it elsewhere, how many notices wait for them. */
export async function tellPeople(news: News[], listeners: Iterable<OwnListener>): Promise<void> {
  const meant = new Set(news.filter(({ name }) => names.has(name)).map(({ subjectId }) => subjectId))
  if (meant.size === 0) return
  await tellUnread([...listeners].filter(({ personId }) => personId !== undefined && meant.has(personId)))
}

/** Tells each of these how many notices wait for them; a visitor has none. */
export async function tellUnread(listeners: OwnListener[]): Promise<void> {
  const ids = new Set(listeners.flatMap(({ personId }) => personId ?? []))
  const unread = await countUnread(visitor, [...ids])
  for (const it of listeners) if (it.personId) it.tell(unreadNews(unread.get(it.personId) ?? 0))
}
