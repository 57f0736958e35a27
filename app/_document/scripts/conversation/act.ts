import { fetchDocument, saidIn } from './documents.ts'
import { focusOn, region, tell } from './region.ts'
import { settle, swap } from './settle.ts'

/** The buttons that do something about a comment. */
export async function act(button: HTMLButtonElement): Promise<void> {
  if (button.ariaBusy === 'true') return
  button.ariaBusy = 'true'
  try {
    await (button.hasAttribute('aria-pressed') ? recommend(button) : perform(button))
  } finally {
    button.ariaBusy = 'false'
  }
}

const partsOf = (button: HTMLButtonElement) => {
  const [, , commentId = '', name = ''] = new URL(button.formAction).pathname.split('/')
  return { commentId, name }
}

/** Recommends, or takes that back; the figure is the site's. */
async function recommend(button: HTMLButtonElement): Promise<void> {
  const { commentId } = partsOf(button)
  const pressed = button.ariaPressed === 'true'
  const address = `/api/v1/comments/${commentId}/recommendation`
  const response = await fetch(address, { method: pressed ? 'DELETE' : 'PUT' })
  const answer = await response.json()
  if (response.status === 401) return perform(button)
  if (!response.ok) return tell(answer.error.message)
  button.ariaPressed = String(!pressed)
  button.formAction = `/comments/${commentId}/${pressed ? 'recommend' : 'take-back'}`
  const figure = button.parentElement?.querySelector('.recommends')
  figure?.replaceChildren(answer.recommends > 0 ? answer.recommends.toLocaleString(document.documentElement.lang) : '')
}

/** Everything else is a form without a page of its own: what comes back shows what became of it. */
async function perform(button: HTMLButtonElement): Promise<void> {
  const { commentId, name } = partsOf(button)
  const body = new URLSearchParams([...new FormData(button.form!)].map(([key, it]) => [key, String(it)]))
  const fetched = await fetchDocument(button.formAction, { method: 'POST', body })
  if (!fetched.ok) return tell(saidIn(fetched))
  if (!name.endsWith('mute')) return settle(fetched, commentId)
  swap(fetched)
  focusOn(region()?.querySelector<HTMLElement>(`#comment-${commentId}`))
}
