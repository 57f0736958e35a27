import { backOnTop, composer } from './composer.ts'
import { type Fetched, saidIn } from './documents.ts'
import { articleOf, focusOn, readForm, region, tell } from './region.ts'
import { takeUp } from './take-up.ts'
import { freshenTimes } from './times.ts'

/** Shows a comment as a fetched document has it: in its place when it is new, no more when it is gone. */
export function settle(fetched: Fetched, commentId: string): void {
  const fresh = fetched.page.getElementById(`comment-${commentId}`)
  const old = articleOf(commentId)
  if (old?.contains(composer() ?? null)) backOnTop()
  if (fresh && old) old.replaceWith(fresh)
  else if (fresh) insert(fresh.closest('li')!)
  const next = fresh ?? remove(old)
  showTotal(fetched.page)
  freshenTimes(region())
  tell(saidIn(fetched))
  focusOn(next ?? document.getElementById('conversation-heading'))
}

/** Takes a comment off the page and answers the one that now stands in its place. */
function remove(article: HTMLElement | null): HTMLElement | null | undefined {
  const item = article?.closest('li')
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling
  item?.remove()
  return neighbour?.querySelector('article')
}

/** The number of comments is the document's: others have written meanwhile. */
function showTotal(page: Document): void {
  const total = page.querySelector('.total')
  if (total)
    region()
      ?.querySelector('.total')
      ?.replaceChildren(total.textContent ?? '')
  if (!page.querySelector('.empty')) region()?.querySelector('.empty')?.remove()
}

function insert(item: HTMLLIElement): void {
  const above = item.parentElement?.closest('li')?.querySelector<HTMLElement>(':scope > article')
  const parent = above && document.getElementById(above.id)?.closest('li')
  const list = region()?.querySelector('.thread-list')
  if (parent) repliesOf(parent).append(item)
  else if (isOldestFirst()) list?.append(item)
  else list?.prepend(item)
}

const isOldestFirst = () => readForm()?.querySelector<HTMLInputElement>('input[name="order"]')?.value === 'oldest'

function repliesOf(item: Element): Element {
  const known = item.querySelector(':scope > .replies')
  if (known) return known
  const made = document.createElement('ol')
  made.className = 'replies'
  item.append(made)
  return made
}

/** Puts the whole conversation of a fetched document in place of this one. */
export function swap(fetched: Fetched): void {
  const fresh = fetched.page.getElementById('conversation')
  if (!fresh) {
    tell(saidIn(fetched))
    return
  }
  region()?.replaceWith(fresh)
  takeUp()
}
