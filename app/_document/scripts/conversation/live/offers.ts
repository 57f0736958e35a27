import type { CommentState } from '#lib/comments/queries/list-news'
import { articleOf, region } from '../region.ts'
import { announce } from './announce.ts'
import { bring } from './bring.ts'
import { counted } from './forms.ts'
import { choiceOf, liveWords } from './page.ts'

const TOGETHER = 300

/** The buttons that offer new comments, and which ones each offers, the oldest first. */
const offered = new WeakMap<Element, Set<string>>()

let timer: ReturnType<typeof setTimeout> | undefined
let announced = 0

/** Offers a comment that is not here yet, where it would stand. */
export function offer(comment: CommentState): void {
  const place = placeFor(comment)
  if (!place) return
  const button = place.querySelector(':scope > .new-comments') ?? buttonIn(place)
  offered.get(button)?.add(comment.id)
  showSoon()
}

/** It is gone again before anybody asked for it. */
export function takeBackOffer(id: string): void {
  for (const button of buttons()) offered.get(button)?.delete(id)
  showSoon()
}

/** At the end of its thread, when what it answers is here; a new thread above or below the others, when it belongs on this page. */
function placeFor({ id, parentId }: CommentState): Element | null | undefined {
  if (parentId !== null && choiceOf('threads') !== 'flat') return articleOf(parentId)?.closest('.thread-list > li')
  return isBeyondThisPage(id) ? undefined : region()?.querySelector('.new-place')
}

/** Ids are in the order of time. One that waited for a moderator for long may belong on an older page. */
function isBeyondThisPage(id: string): boolean {
  if (choiceOf('order') !== undefined || !region()?.querySelector('.pages [rel="next"]')) return false
  const last = region()?.querySelector('.thread-list > li:last-child > article')?.id ?? ''
  return `comment-${id}` < last
}

function buttonIn(place: Element): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'new-comments'
  button.hidden = true
  const ids = new Set<string>()
  offered.set(button, ids)
  button.addEventListener('click', () => bring(button, ids))
  place.append(button)
  return button
}

const buttons = () => [...(region()?.querySelectorAll<HTMLButtonElement>('.new-comments') ?? [])]

function showSoon(): void {
  clearTimeout(timer)
  timer = setTimeout(show, TOGETHER)
}

/** While the reader's own comment is on its way, nobody knows yet which of them is theirs. */
function show(): void {
  if (region()?.querySelector('form.composer[aria-busy="true"]')) {
    showSoon()
    return
  }
  for (const button of buttons()) label(button)
  const all = countAll()
  if (all > announced) announce(() => (countAll() > 0 ? counted(liveWords().new, countAll()) : undefined))
  announced = all
}

function label(button: HTMLButtonElement): void {
  const ids = offered.get(button)
  if (!ids) return
  for (const id of ids) if (articleOf(id)) ids.delete(id)
  button.hidden = false
  if (ids.size === 0) button.remove()
  else button.textContent = counted(liveWords().new, ids.size)
}

const countAll = () => buttons().reduce((sum, button) => sum + (offered.get(button)?.size ?? 0), 0)
