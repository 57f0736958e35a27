import { articleOf, focusOn, tell } from '../region.ts'
import { freshenTimes } from '../times.ts'
import { fold, leave } from './fold.ts'
import { fetchAround, liveWords } from './page.ts'

const TOGETHER = 250
const AGAIN_AFTER = 5_000

const waiting = new Map<string, ReturnType<typeof setTimeout>>()

/** Shows a comment as it is now. Unless it has to happen at once, it waits until nobody is busy with it. */
export function refresh(id: string, { atOnce }: { atOnce: boolean }, after = TOGETHER): void {
  clearTimeout(waiting.get(id))
  const again = () => refresh(id, { atOnce }, AGAIN_AFTER)
  const work = async () => {
    waiting.delete(id)
    const { page, ok } = atOnce || !isBusy(articleOf(id)) ? await fetchAround(id) : {}
    const article = articleOf(id)
    if (!atOnce && isBusy(article)) again()
    else if (article && page && ok) await show(article, page)
  }
  waiting.set(
    id,
    setTimeout(() => work().catch(again), after),
  )
}

async function show(article: HTMLElement, page: Document): Promise<void> {
  const fresh = page.getElementById(article.id)
  if (fresh) replace(article, fresh)
  else await fold(article)
}

/** Somebody writes in it, has its menu open, or stands on one of its buttons. */
const isBusy = (article: HTMLElement | null) =>
  article !== null && (article.contains(document.activeElement) || article.querySelector('form, .menu[open]') !== null)

function replace(article: HTMLElement, fresh: HTMLElement): void {
  const wasIn = leave(article)
  article.replaceWith(fresh)
  freshenTimes(fresh)
  if (!wasIn) return
  focusOn(fresh)
  tell(liveWords().removed)
}
