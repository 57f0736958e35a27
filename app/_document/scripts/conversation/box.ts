import { MAX_LENGTH } from '#lib/screening/policy'
import { words } from './region.ts'

/** The parts of the box a comment is written in. */
export const bodyOf = (form: HTMLFormElement): HTMLTextAreaElement => form.querySelector('textarea')!
export const parentOf = (form: HTMLFormElement): string => hidden(form, 'parentId')?.value ?? ''
export const hidden = (form: HTMLFormElement, name: string) =>
  form.querySelector<HTMLInputElement>(`input[name="${name}"]`)

/** How many characters the site will count: code points, not halves, and no space at the end. */
export const lengthOf = (text: string): number => [...text.trimEnd()].length

/** Says how much room is left. */
export function countLeft(form: HTMLFormElement): void {
  const left = MAX_LENGTH - lengthOf(bodyOf(form).value)
  const count = form.querySelector('.count')
  if (!count) return
  const { left: room, over } = words()
  const figure = Math.abs(left).toLocaleString(document.documentElement.lang)
  count.textContent = (left < 0 ? over : room).replace('#', figure)
  count.classList.toggle('over', left < 0)
}

/** Says, under the box, what the writer should know. */
export function advise(form: HTMLFormElement, sentences: string[]): void {
  const about = form.querySelector('.about')
  const list = document.createElement('ul')
  list.className = 'guidance'
  list.append(...sentences.map((sentence) => Object.assign(document.createElement('li'), { textContent: sentence })))
  about?.replaceChildren(...(sentences.length > 0 ? [list] : []))
}

/** Empties what was said about other words. */
export function clearAdvice(form: HTMLFormElement): void {
  advise(form, [])
  bodyOf(form).removeAttribute('aria-invalid')
  form.querySelector('button[name="anyway"]')?.remove()
  const preview = form.querySelector<HTMLElement>('.preview')
  if (preview) preview.hidden = true
}
