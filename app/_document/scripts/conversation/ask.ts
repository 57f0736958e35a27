import { bodyOf } from './box.ts'
import { answer, backOnTop, changesTo, drafts, restoreChanges } from './composer.ts'
import { fetchDocument, saidIn } from './documents.ts'
import { articleOf, focusOn, readForm, region, tell } from './region.ts'
import { settle } from './settle.ts'
import { freshenTimes } from './times.ts'

/** The buttons that only ask for something: a box to answer in, the rest of the replies, one's own words to change. */
export async function ask(button: HTMLButtonElement): Promise<void> {
  if (button.name === 'reply') answer(button.value, { focus: true })
  if (button.name === 'after') await showMore(button)
  if (button.name === 'edit') await edit(button)
}

const addressFor = ({ name, value }: HTMLButtonElement): string => {
  const url = new URL(readForm()!.action)
  url.search = `${new URLSearchParams([...new FormData(readForm()!)].map(([key, it]) => [key, String(it)]))}`
  url.searchParams.set(name, value)
  return url.href
}

/** Puts the replies of the next page where the button was; those that are here already stay where they are. */
async function showMore(button: HTMLButtonElement): Promise<void> {
  const fetched = await fetchDocument(addressFor(button))
  const items = [...fetched.page.querySelectorAll<HTMLElement>('.thread-list > li')].filter(isNew)
  const first = items[0]?.querySelector<HTMLElement>('article')
  button.closest('li')?.replaceWith(...items)
  freshenTimes(region())
  tell(saidIn(fetched))
  focusOn(first)
}

const isNew = (item: HTMLElement) => {
  const article = item.querySelector('article')
  return !article || !document.getElementById(article.id)
}

/** Opens the words of one's own comment in its place; the composer steps aside. */
async function edit(button: HTMLButtonElement): Promise<void> {
  backOnTop()
  const fetched = await fetchDocument(addressFor(button))
  const box = fetched.page.querySelector<HTMLFormElement>(`#comment-${button.value} form.composer`)
  if (!box) return tell(saidIn(fetched))
  settle(fetched, button.value)
  region()?.querySelector('.composer-place')?.setAttribute('hidden', '')
  restoreChanges(box)
  focusOn(bodyOf(box))
}

/** Opens the comment again whose author had changed it and not saved it when the page went away. */
export async function goOnChanging(): Promise<void> {
  const buttons = region()?.querySelectorAll<HTMLButtonElement>('button[name="edit"]') ?? []
  const left = [...buttons].find(({ value }) => changesTo(value).read(''))
  if (left) await edit(left)
}

/** Leaves a box without posting. */
export async function cancel(link: HTMLAnchorElement): Promise<void> {
  const article = link.closest('article')
  const form = link.closest('form')
  if (form?.id === 'composer') {
    backOnTop()
    return focusOn(article?.querySelector<HTMLElement>('button[name="reply"]'))
  }
  const commentId = article?.id.replace('comment-', '') ?? ''
  if (form) drafts(form).drop('')
  settle(await fetchDocument(link.href), commentId)
  region()?.querySelector('.composer-place')?.removeAttribute('hidden')
  focusOn(articleOf(commentId))
}
