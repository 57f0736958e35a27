import { bodyOf, clearAdvice, countLeft, hidden, parentOf } from './box.ts'
import { type Draft, draftsOn } from './drafts.ts'
import { articleOf, focusOn, region } from './region.ts'

/** There is one composer: it stands on top, or in the comment it answers. */
export const composer = () => region()?.querySelector<HTMLFormElement>('#composer')

export const drafts = (form: HTMLFormElement) => draftsOn(localStorage, new URL(form.action).pathname)

/** The same for words that are to replace those of one's own comment. */
export const changesTo = (commentId: string) => draftsOn(localStorage, `/comments/${commentId}/edit`)

/** A new key: sixteen random bytes, also where the page is not served over TLS. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Keeps what is in the composer. */
export function keepDraft(form: HTMLFormElement): void {
  const known = drafts(form).read(parentOf(form))
  const key = known?.key ?? (hidden(form, 'key')?.value || newKey())
  drafts(form).keep(parentOf(form), { ...known, body: bodyOf(form).value, key })
}

/** Puts the words kept for where the composer stands into it. Words the server put there stay. */
export function restoreDraft(form: HTMLFormElement): void {
  const body = bodyOf(form)
  if (body.value) keepDraft(form)
  else fill(form, drafts(form).read(parentOf(form)))
  countLeft(form)
}

/** Puts the changes that were kept for a comment into the box that is open on it. */
export function restoreChanges(form: HTMLFormElement): void {
  const draft = drafts(form).read('')
  if (draft) bodyOf(form).value = draft.body
  countLeft(form)
}

function fill(form: HTMLFormElement, draft: Draft | undefined): void {
  bodyOf(form).value = draft?.body ?? ''
  const key = hidden(form, 'key')
  if (key && draft) key.value = draft.key
}

/** Moves the composer into the comment it is to answer. */
export function answer(commentId: string, { focus }: { focus: boolean }): void {
  const [form, article] = [composer(), articleOf(commentId)]
  if (!form || !article) return
  article.append(form)
  stand(form, { parentId: commentId, quoted: firstLineOf(article) })
  if (focus) focusOn(bodyOf(form))
}

/** Moves the composer back on top. */
export function backOnTop(): void {
  const form = composer()
  if (!form || parentOf(form) === '') return
  region()?.querySelector('.composer-place')?.replaceChildren(form)
  stand(form, { parentId: '', quoted: '' })
}

function stand(form: HTMLFormElement, { parentId, quoted }: { parentId: string; quoted: string }): void {
  hidden(form, 'parentId')!.value = parentId
  hidden(form, 'key')!.value = newKey()
  const quote = form.querySelector<HTMLElement>('.quoted')!
  quote.textContent = quoted
  quote.hidden = quoted === ''
  form.querySelector<HTMLElement>('.cancel')!.hidden = parentId === ''
  drafts(form).answer(parentId)
  clearAdvice(form)
  fill(form, drafts(form).read(parentId))
  countLeft(form)
}

const MOST_QUOTED = 120

export function firstLineOf(article: HTMLElement): string {
  const text = article.querySelector('.comment-body')?.textContent?.trim() ?? ''
  const line = text.split('\n')[0]!.trim()
  return line.length > MOST_QUOTED ? `${line.slice(0, MOST_QUOTED).trimEnd()}…` : line
}

/** Empties the composer after its words were posted. */
export function emptied(form: HTMLFormElement): void {
  drafts(form).drop(parentOf(form))
  bodyOf(form).value = ''
  hidden(form, 'key')!.value = newKey()
  clearAdvice(form)
  countLeft(form)
}
