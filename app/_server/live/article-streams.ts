import { type CommentNews, listNewsAfter, tellNews } from '#lib/comments/queries/list-news'
import { changes, isSealedAtOnce, lastNumber, newsAfter } from '#lib/ground/news'
import { visitor } from '#lib/users/policy'

const LOOK_EVERY = 100
const AT_ONCE = 500
/** Someone away for longer than this many events reads the page anew. */
const TOO_FAR = 5_000

/** One open stream: where news is written, and how it ends. */
export interface Listener {
  tell(text: string): void
  end(): void
}

/** News of conversations for whoever listens: looked up once and written once per article, however many listen. */
export function articleStreams() {
  const listeners = new Map<string, Set<Listener>>()
  let timer: NodeJS.Timeout | undefined
  let number = -1
  let seen = -1

  async function look() {
    if (isSealedAtOnce && changes() === seen) return
    seen = changes()
    const news = await newsAfter(number, AT_ONCE)
    number = news.at(-1)?.number ?? number
    const told = await tellNews(
      visitor,
      news.filter((it) => it.articleId !== null && listeners.has(it.articleId)),
    )
    for (const [articleId, items] of told) spread(articleId, items)
    if (news.length === AT_ONCE) await look()
  }

  function spread(articleId: string, items: CommentNews[]) {
    const text = items.map(written).join('')
    for (const listener of listeners.get(articleId) ?? []) {
      listener.tell(text)
      if (isOver(items)) listener.end()
    }
  }

  function keepLooking() {
    if (timer) return
    timer = setTimeout(async () => {
      await look().catch(() => {})
      timer = undefined
      if (listeners.size > 0) keepLooking()
    }, LOOK_EVERY).unref()
  }

  return {
    /** Tells a listener what it missed after a place in the chain, then everything new until it leaves. */
    async join(articleId: string, listener: Listener, after: number | undefined): Promise<() => void> {
      const last = await lastNumber()
      if (listeners.size === 0) number = last
      const among = listeners.get(articleId) ?? new Set()
      listeners.set(articleId, among.add(listener))
      keepLooking()
      listener.tell(await missed(articleId, { after: after ?? last, last }))
      return () => {
        among.delete(listener)
        if (among.size === 0) listeners.delete(articleId)
      }
    },
    end() {
      for (const among of listeners.values()) for (const listener of among) listener.end()
    },
    get size() {
      return [...listeners.values()].reduce((sum, among) => sum + among.size, 0)
    },
  }
}

export type ArticleStreams = ReturnType<typeof articleStreams>

/** What was missed; news may repeat what is told again right after, which a page that knows numbers passes over. */
async function missed(articleId: string, { after, last }: { after: number; last: number }): Promise<string> {
  if (after >= last) return ''
  const news = last - after > TOO_FAR ? undefined : await listNewsAfter(visitor, { articleId, after, most: AT_ONCE })
  const items = news?.get(articleId) ?? []
  if (!news || items.length >= AT_ONCE) return `id: ${last}\nevent: reset\ndata: {}\n\n`
  return items.map(written).join('')
}

const written = ({ number, kind, ...news }: CommentNews) =>
  `id: ${number}\nevent: ${kind}\ndata: ${JSON.stringify(news)}\n\n`

const isOver = (items: CommentNews[]) => items.some((it) => it.kind === 'article' && !it.published)
