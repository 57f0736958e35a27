import { readArticleHead } from '#lib/articles/queries/article-head'
import { isSignedIn, visitor } from '#lib/users/policy'
import { findViewer } from '#lib/users/queries/viewer'
import { sessionIdIn } from '../session-cookie.ts'
import type { ArticleStreams, Listener } from './article-streams.ts'
import { tellUnread } from './own-news.ts'

const LOOK_AGAIN = 15_000

export interface StreamWish {
  slug: string
  /** The place in the chain the page knows already. */
  after: number | undefined
  /** The value of the session's cookie, when there is one. */
  session: string | undefined
}

/** The headers of a stream of server-sent events (WHATWG HTML, 9.2). */
export const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
}

/** What a request for an article's stream asks for. */
export function streamWish(
  url: URL,
  header: (name: string) => string | undefined,
  session: string | undefined,
): StreamWish {
  const after = header('last-event-id') ?? url.searchParams.get('after') ?? ''
  return {
    slug: url.searchParams.get('article') ?? '',
    after: /^\d{1,15}$/.test(after) ? Number(after) : undefined,
    session,
  }
}

/** Opens a stream, or rejects with the Refusal for an article that is not there. Answers how to leave it. */
export async function openStream(streams: ArticleStreams, wish: StreamWish, listener: Listener): Promise<() => void> {
  const article = await readArticleHead(visitor, wish.slug)
  const sessionId = await sessionIdIn(wish.session)
  const viewer = sessionId ? await findViewer(sessionId, new Date()) : visitor
  listener.tell('retry: 3000\n\n')
  const own = { ...listener, personId: isSignedIn(viewer) ? viewer.id : undefined }
  const leave = await streams.join(article.id, own, wish.after)
  // Counted once nothing can slip by; failing that, the page keeps the count it came with.
  await tellUnread([own]).catch(() => {})
  const beat = setInterval(() => void lookAgain(listener, sessionId).catch(() => {}), LOOK_AGAIN).unref()
  return () => {
    clearInterval(beat)
    leave()
  }
}

/** Keeps the connection open, and ends it when the session it was opened with is over. */
async function lookAgain(listener: Listener, sessionId: string | undefined): Promise<void> {
  listener.tell(': here\n\n')
  if (!sessionId || isSignedIn(await findViewer(sessionId, new Date()))) return
  listener.tell('event: signed-out\ndata: {}\n\n')
  listener.end()
}
