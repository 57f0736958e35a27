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
export const unreadNews = (unread: number): string => `event: notices\ndata: ${JSON.stringify({ unread })}\n\n`

/** Tells everybody who listens and has been told something, or read it elsewhere, how many notices wait for them. */
export async function tellPeople(
  news: News[],
  listeners: Iterable<OwnListener>,
  unreadOf = countUnread,
): Promise<void> {
  const meant = new Set(news.filter(({ name }) => names.has(name)).map(({ subjectId }) => subjectId))
  if (meant.size === 0) return
  const here = [...listeners].filter(({ personId }) => personId !== undefined && meant.has(personId))
  if (here.length === 0) return
  const unread = await unreadOf(visitor, [...new Set(here.map(({ personId }) => personId!))])
  for (const it of here) it.tell(unreadNews(unread.get(it.personId!) ?? 0))
}
