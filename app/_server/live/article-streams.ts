import { type CommentNews, listNewsAfter, tellNews } from '#lib/comments/queries/list-news'
import { changes, isSealedAtOnce, lastNumber, newsAfter } from '#lib/ground/news'
import { visitor } from '#lib/users/policy'
import { tellPeople } from './own-news.ts'

const LOOK_EVERY = 100
const AT_ONCE = 500
/** Someone away for longer than this many events reads the page anew. */
const TOO_FAR = 5_000
const UNSEEN = -1

/** One open stream: where news is written, and how it ends. */
export interface Listener {
  /** Who listens, when they are signed in. */
  personId?: string | undefined
  tell(text: string): void
  end(): void
}

/** News of conversations for whoever listens: looked up once and written once per article, however many listen. */
export function articleStreams({ meaningOf = tellNews, missedBy = listNewsAfter, tooFar = TOO_FAR } = {}) {
  const listeners = new Map<string, Set<Listener>>()
  let timer: NodeJS.Timeout | undefined
  let number = -1
  let seen = UNSEEN

  async function look() {
    if (isSealedAtOnce && changes() === seen) return
    seen = changes()
    await tellNext()
  }

  async function tellNext() {
    const from = number
    const news = await newsAfter(from, AT_ONCE)
    number = news.at(-1)?.number ?? from
    try {
      const heard = news.filter((it) => it.articleId !== null && listeners.has(it.articleId))
      for (const [articleId, items] of await meaningOf(visitor, heard)) spread(articleId, items)
      await tellPeople(news, everybody())
    } catch (error) {
      number = from
      throw error
    }
    if (news.length === AT_ONCE) await tellNext()
  }

  function* everybody() {
    for (const among of listeners.values()) yield* among
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
      await look().catch(() => {
        seen = UNSEEN
      })
      timer = undefined
      if (listeners.size > 0) keepLooking()
    }, LOOK_EVERY).unref()
  }

  /** What was missed; news may repeat what is told again right after, which a page that knows numbers passes over. */
  async function missed(articleId: string, { after, last }: { after: number; last: number }): Promise<string> {
    if (after >= last) return ''
    const news = last - after > tooFar ? undefined : await missedBy(visitor, { articleId, after, most: AT_ONCE })
    const items = news?.get(articleId) ?? []
    if (!news || items.length >= AT_ONCE) return `id: ${last}\nevent: reset\ndata: {}\n\n`
    return items.map(written).join('')
  }

  return {
    /** Tells a listener what it missed after a place in the chain, then everything new until it leaves. */
    async join(articleId: string, listener: Listener, after: number | undefined): Promise<() => void> {
      const last = await lastNumber()
      if (listeners.size === 0) number = last
      const place = placeOf(listener)
      const among = listeners.get(articleId) ?? new Set()
      listeners.set(articleId, among.add(place))
      const leave = () => {
        among.delete(place)
        if (among.size === 0 && listeners.get(articleId) === among) listeners.delete(articleId)
      }
      keepLooking()
      const known = Math.max(last, number)
      await missed(articleId, { after: after ?? known, last: known }).then(place.begin, (error) => {
        leave()
        throw error
      })
      return leave
    },
    end() {
      for (const listener of everybody()) listener.end()
    },
    get size() {
      return [...listeners.values()].reduce((sum, among) => sum + among.size, 0)
    },
  }
}

export type ArticleStreams = ReturnType<typeof articleStreams>

/** A listener who still catches up: what is told meanwhile waits, so that numbers only rise. */
function placeOf(listener: Listener): Listener & { begin(missed: string): void } {
  let held: string[] | undefined = []
  return {
    personId: listener.personId,
    begin(missed) {
      listener.tell([missed, ...(held ?? [])].join(''))
      held = undefined
    },
    tell: (text) => void (held ? held.push(text) : listener.tell(text)),
    end: () => listener.end(),
  }
}

const written = ({ number, kind, ...news }: CommentNews) =>
  `id: ${number}\nevent: ${kind}\ndata: ${JSON.stringify(news)}\n\n`

const isOver = (items: CommentNews[]) => items.some((it) => it.kind === 'article' && !it.published)
