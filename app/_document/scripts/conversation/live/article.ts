import { bodyOf } from '../box.ts'
import { backOnTop, composer } from '../composer.ts'
import { focusOn, region, tell, words } from '../region.ts'
import { swap } from '../settle.ts'
import { showTotal } from './comment.ts'
import { fetchPage, liveWords } from './page.ts'
import type { AboutArticle } from './stream.ts'

/** What became of the article under which people talk. */
export function articleNews({ open, published, total }: AboutArticle, stop: () => void): void {
  showTotal(total)
  if (!published) {
    stop()
    tell(liveWords().takenDown, { stays: true })
  } else if (open) void opened().catch(() => {})
  else void closed().catch(() => {})
}

/** For those who may speak. */
async function opened(): Promise<void> {
  if (!region()?.querySelector('.silence')) return
  const { page } = await fetchPage()
  if (page.querySelector('.composer-place')) offerAnew(liveWords().opened)
}

/** Too much has happened to tell of it one by one. */
export const fallenBehind = (): void => offerAnew(liveWords().behind)

/** Says that the session has ended, and where to begin another. What is written stays. */
export function signedOut(stop: () => void): void {
  stop()
  tell(`${liveWords().signedOut} `, { stays: true })
  const link = document.createElement('a')
  link.href = `/sign-in?${new URLSearchParams({ next: location.pathname + location.search })}`
  link.textContent = liveWords().signIn
  region()?.querySelector('.status')?.append(link)
}

/** The sentence that nobody can comment any more takes the composer's room; words that stand in it stay. */
async function closed(): Promise<void> {
  const { page } = await fetchPage()
  const sentence = page.querySelector<HTMLElement>('#conversation .silence')
  const place = region()?.querySelector<HTMLElement>('.composer-place')
  if (!sentence || !place) return
  const form = composer()
  tell(sentence.textContent ?? '')
  renewActions(page)
  if (form && bodyOf(form).value.trim()) return
  backOnTop()
  keepRoom(place, () => place.replaceChildren(sentence))
}

/** Changes what stands in a place, and leaves what comes after it where it is. */
function keepRoom(place: HTMLElement, change: () => void): void {
  const below = region()?.querySelector('.thread-list')
  const topOf = (element: Element | null | undefined) => element?.getBoundingClientRect().top ?? 0
  const before = topOf(below)
  place.style.minBlockSize = `${place.getBoundingClientRect().height}px`
  change()
  const { height } = place.getBoundingClientRect()
  place.style.minBlockSize = `${height + before - topOf(below)}px`
}

/** What can be done about each comment, as the document has it. */
function renewActions(page: Document): void {
  for (const fresh of page.querySelectorAll('.thread-list footer.comment-actions')) {
    const id = fresh.closest('article')?.id ?? ''
    const stale = document.getElementById(id)?.querySelector('.comment-actions')
    if (!stale?.contains(document.activeElement)) stale?.replaceWith(fresh)
  }
}

/** A button that puts the conversation as it stands now in place of this one. */
function offerAnew(sentence: string): void {
  tell(`${sentence} `, { stays: true })
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'as-link'
  button.textContent = liveWords().anew
  button.addEventListener('click', () => readAnew().catch(() => tell(words().unreachable)))
  region()?.querySelector('.status')?.append(button)
}

async function readAnew(): Promise<void> {
  const fetched = await fetchPage()
  swap(fetched)
  focusOn(document.getElementById('conversation-heading'))
}
