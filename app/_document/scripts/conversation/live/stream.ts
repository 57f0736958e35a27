import type { CommentNews } from '#lib/comments/queries/list-news'

type NewsOf<K> = Omit<Extract<CommentNews, { kind: K }>, 'number' | 'kind'>
export type AboutComment = NewsOf<'comment'>
export type AboutArticle = NewsOf<'article'>

interface Ears {
  comment(news: AboutComment): void
  article(news: AboutArticle): void
  reset(): void
  notices(news: { unread: number }): void
  'signed-out'(): void
}

/** What has a place in the chain, and is heard once. */
const numbered = new Set(['comment', 'article', 'reset'])

const HIDDEN_FOR = 1_000
const FIRST_WAIT = 5_000
const LONGEST_WAIT = 5 * 60_000

/**
 * Follows an article's stream from a place in the chain; answers how to stop. A page that nobody looks at listens no
 * more, and goes on where it was when somebody looks again: a browser keeps six connections to a site over HTTP/1.1,
 * and tabs that listen unseen would take them from the one that is read.
 */
export function followStream(article: string, newest: number, ears: Ears): () => void {
  let last = newest
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = FIRST_WAIT

  function hear(event: MessageEvent<string>) {
    const kind = event.type as keyof Ears
    const number = Number(event.lastEventId)
    if (numbered.has(kind) && number <= last) return
    last = Math.max(last, number)
    ears[kind](JSON.parse(event.data))
  }

  /** The browser comes back by itself when a connection breaks, but not when it is answered with an error. */
  function comeBack() {
    if (source?.readyState !== EventSource.CLOSED) return
    later(open, wait)
    wait = Math.min(wait * 2, LONGEST_WAIT)
  }

  function open() {
    source = new EventSource(`/api/v1/stream?${new URLSearchParams({ article, after: String(last) })}`)
    for (const kind of Object.keys(ears)) source.addEventListener(kind, hear)
    source.onerror = comeBack
    source.onopen = () => {
      wait = FIRST_WAIT
    }
  }

  function close() {
    source?.close()
    source = undefined
  }

  function later(work: () => void, after: number) {
    clearTimeout(timer)
    timer = setTimeout(work, after)
  }

  function look() {
    clearTimeout(timer)
    if (document.hidden) later(close, HIDDEN_FOR)
    else if (!source || source.readyState === EventSource.CLOSED) open()
  }

  document.addEventListener('visibilitychange', look)
  look()
  return () => {
    document.removeEventListener('visibilitychange', look)
    clearTimeout(timer)
    close()
  }
}
