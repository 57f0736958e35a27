import { type Fetched, saidIn } from '../documents.ts'
import { articleOf, focusOn, region, tell, words } from '../region.ts'
import { swap } from '../settle.ts'
import { freshenTimes } from '../times.ts'
import { counted } from './forms.ts'
import { fetchAround, fetchPage, liveWords } from './page.ts'

/** Fetches the comments a button offers, and puts them where they belong. */
export async function bring(button: HTMLButtonElement, ids: Set<string>): Promise<void> {
  if (button.ariaBusy === 'true') return
  button.ariaBusy = 'true'
  try {
    const [first] = ids
    const inThread = !button.closest('.new-place')
    const fetched = await (inThread && first ? fetchAround(first, { whole: true }) : fetchPage())
    if (!fetched.ok) tell(saidIn(fetched))
    else if (inThread || overlaps(fetched)) settleIn(fetched, { button, ids, inThread })
    else changeAll(fetched)
  } catch {
    tell(words().unreachable)
  } finally {
    button.ariaBusy = 'false'
  }
}

interface Brought {
  button: HTMLButtonElement
  ids: Set<string>
  inThread: boolean
}

function settleIn(fetched: Fetched, { button, ids, inThread }: Brought): void {
  const around = button.parentElement?.querySelector<HTMLElement>(':scope > article')
  const lifted = lift(fetched.page, ids)
  button.remove()
  region()?.querySelector('.empty')?.remove()
  if (!inThread) showPages(fetched.page)
  tell(lifted.length > 0 ? counted(liveWords().shown, lifted.length) : saidIn(fetched))
  focusOn(firstOf(lifted) ?? around ?? document.getElementById('conversation-heading'))
}

/** So much is new that nothing of this page is on it any more. */
function changeAll(fetched: Fetched): void {
  swap(fetched)
  tell(saidIn(fetched))
  focusOn(region()?.querySelector<HTMLElement>('.thread-list article'))
}

function overlaps({ page }: Fetched): boolean {
  const isHere = (it: Element) => document.getElementById(it.id) !== null
  const here = region()?.querySelector('.thread-list article')
  return !here || [...page.querySelectorAll('.thread-list article')].some(isHere)
}

/** Puts comments of a document into this page, each where the document has it; answers those that were in it. */
function lift(page: Document, ids: Set<string>): HTMLElement[] {
  for (const id of ids) {
    const item = page.getElementById(`comment-${id}`)?.closest('li')
    if (item && !articleOf(id)) place(item)
  }
  return [...ids].flatMap((id) => articleOf(id) ?? [])
}

/** The document keeps its own, by which the place of the others is found. */
function place(item: HTMLElement): void {
  const copy = item.cloneNode(true) as HTMLElement
  freshenTimes(copy)
  const next = itemsAfter(item).find((it) => known(it))
  if (next) known(next)?.before(copy)
  else listFor(item)?.append(copy)
}

function itemsAfter(item: Element): Element[] {
  const siblings = [...(item.parentElement?.children ?? [])]
  return siblings.slice(siblings.indexOf(item) + 1)
}

/** The item of this page that shows the same comment as one of the document. */
function known(item: Element): HTMLElement | null | undefined {
  const id = item.querySelector(':scope > article')?.id
  return id ? document.getElementById(id)?.closest('li') : undefined
}

function listFor(item: Element): Element | null | undefined {
  const above = item.parentElement?.closest('li')
  const parent = above && known(above)
  if (!parent) return region()?.querySelector('.thread-list')
  const list = parent.querySelector(':scope > .replies')
  if (list) return list
  const made = document.createElement('ol')
  made.className = 'replies'
  parent.querySelector(':scope > article')?.after(made)
  return made
}

/** Below the last comment there may be a further page by now. */
function showPages(page: Document): void {
  const room = region()?.querySelector('.thread-list + .new-place')
  if (!room) return
  const pages = page.querySelector('.pages')
  region()?.querySelector('.pages')?.remove()
  if (pages) room.after(pages)
  if (!page.querySelector('.new-place')) room.remove()
}

/** The one that stands first on the page. */
const firstOf = (articles: HTMLElement[]): HTMLElement | undefined =>
  articles.toSorted((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))[0]
