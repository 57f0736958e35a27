import { advise, bodyOf } from './box.ts'
import { tell, words } from './region.ts'

const PAUSE = 900
const MARKS = [/https?:|www\.|\w\.\w/i, /@/, /(\d\D{0,2}){7}/, /\p{Lu}{2}.*\p{Lu}{2}.*\p{Lu}{2}/su]
const MOST_UNASKED = 5_000

/** Whether a writer may want to know something before posting: a link, an address, a number, shouting, length. */
export const isWorthChecking = (text: string): boolean =>
  text.length > MOST_UNASKED || MARKS.some((mark) => mark.test(text))

let timer: ReturnType<typeof setTimeout> | undefined

/** Guidance while typing, once the writer pauses. */
export function checkSoon(form: HTMLFormElement): void {
  clearTimeout(timer)
  const open = isPreviewing(form)
  const text = bodyOf(form).value
  if (text.trim() && (open || isWorthChecking(text))) timer = setTimeout(() => checkWritten(form), PAUSE)
  else if (form.querySelector('.guidance')) advise(form, [])
}

/** Meanwhile it may have been posted, and the box be empty. */
const checkWritten = (form: HTMLFormElement) => bodyOf(form).value.trim() && check(form)

/** Shows what the comment will look like, or shows it no longer. */
export async function togglePreview(form: HTMLFormElement, button: HTMLElement): Promise<void> {
  const preview = previewOf(form)
  if (!preview) return
  preview.hidden = !preview.hidden
  button.ariaPressed = String(!preview.hidden)
  if (!preview.hidden) await check(form)
}

const previewOf = (form: HTMLFormElement) => form.querySelector<HTMLElement>('.preview')
const isPreviewing = (form: HTMLFormElement) => previewOf(form)?.hidden === false

async function check(form: HTMLFormElement): Promise<void> {
  const address = new URL(form.action).pathname.replace('/articles/', '/api/v1/articles/')
  const body = bodyOf(form).value
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ body }) }
  const response = await fetch(`${address}/check`, request).catch(() => undefined)
  if (!response) return isPreviewing(form) ? tell(words().unreachable) : undefined
  const answer = await response.json()
  if (bodyOf(form).value !== body) return
  const shown = previewOf(form)?.querySelector('.comment-body')
  if (response.ok && shown) shown.innerHTML = answer.html
  advise(form, response.ok ? answer.guidance : [answer.error.fields?.body ?? answer.error.message])
}
