import type { WordsForScript } from '../../conversation/words.ts'

/** The conversation on this page, wherever it came from. */
export const region = (): HTMLElement | null => document.getElementById('conversation')

/** What the script says by itself, in the page's language. */
export const words = (): WordsForScript => JSON.parse(region()?.dataset.words ?? '{}')

const LASTS = 10_000
const HEARD_AFTER = 500
let fading: ReturnType<typeof setTimeout> | undefined

/** Tells the outcome of what the reader did, to eyes and ears, over the page so that nothing on it moves. */
export function tell(sentence: string, { stays = false } = {}): void {
  clearTimeout(fading)
  const status = region()?.querySelector('.status')
  if (!status) return
  status.classList.add('floating')
  status.replaceChildren(sentence)
  if (!stays) fading = setTimeout(() => status.replaceChildren(), LASTS)
}

/** What the page said when it came was there before anybody listened: the same words again are heard. */
export function tellAgain(): void {
  const status = region()?.querySelector('.status')
  const said = status?.textContent
  if (said) setTimeout(() => status.textContent === said && status.replaceChildren(said), HEARD_AFTER)
}

export const articleOf = (commentId: string): HTMLElement | null => document.getElementById(`comment-${commentId}`)

/** Puts the focus where something has just happened. */
export function focusOn(element: HTMLElement | null | undefined): void {
  if (!element) return
  if (element.tabIndex < 0) element.tabIndex = -1
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'nearest' })
}

/** Whether the conversation has a page of its own here, or is part of an article. */
export const isWholePage = (): boolean =>
  location.pathname === new URL(readForm()?.action ?? location.href, location.href).pathname

export const readForm = () => region()?.querySelector<HTMLFormElement>('#read')
