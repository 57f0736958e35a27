import { bodyOf, countLeft, hidden, parentOf } from './box.ts'
import { backOnTop, drafts, emptied, keepDraft, newKey } from './composer.ts'
import { type Fetched, fetchDocument, saidIn } from './documents.ts'
import { draftToSend } from './drafts.ts'
import { region, tell, words } from './region.ts'
import { settle } from './settle.ts'
import { freshenTimes } from './times.ts'

const AGAIN_AFTER = 5_000

/** Which attempt is the latest: an older one that still waits for a connection gives up. */
let latest = 0

/** Sends what is written, once, and shows what became of it. Without a connection it waits, and says so. */
export async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  if (form.ariaBusy === 'true') return
  const mine = ++latest
  form.ariaBusy = 'true'
  tell(words().busy, { stays: true })
  const init = { method: 'POST', body: written(form, submitter) }
  const fetched = await fetchDocument(form.action, init).catch(() => undefined)
  form.ariaBusy = 'false'
  if (!fetched) return sendLater(form, submitter, mine)
  const posted = fetched.ok && fetched.url.searchParams.get('at')
  if (posted) done(form, fetched, posted)
  else notDone(form, fetched)
}

async function sendLater(form: HTMLFormElement, submitter: HTMLElement | null, mine: number): Promise<void> {
  tell(words().offline, { stays: true })
  await connection()
  if (form.isConnected && mine === latest) await send(form, submitter)
}

/** The form's fields; the same words go with the same key. */
function written(form: HTMLFormElement, submitter: HTMLElement | null): URLSearchParams {
  const key = hidden(form, 'key')
  if (key) {
    const draft = draftToSend(bodyOf(form).value, drafts(form).read(parentOf(form)), () => key.value || newKey())
    drafts(form).keep(parentOf(form), draft)
    key.value = draft.key
  }
  return new URLSearchParams([...new FormData(form, submitter)].map(([name, value]) => [name, String(value)]))
}

function done(form: HTMLFormElement, fetched: Fetched, commentId: string): void {
  if (form.id === 'composer') {
    emptied(form)
    backOnTop()
  } else drafts(form).drop('')
  region()?.querySelector('.composer-place')?.removeAttribute('hidden')
  settle(fetched, commentId)
}

/** The form as it came back: the same words, with what was wrong. Where none came back, the words stay as they are. */
function notDone(form: HTMLFormElement, fetched: Fetched): void {
  tell(saidIn(fetched))
  const kind = form.id === 'composer' ? '#composer' : 'form.composer:not(#composer)'
  const fresh = fetched.page.querySelector<HTMLFormElement>(kind)
  if (!fresh) return
  if (fresh.id === 'composer') replaceComposer(form, fresh)
  else replaceBox(form, fresh)
  freshenTimes(region())
  countLeft(fresh)
  bodyOf(fresh).focus()
}

/** What it answered may be gone: then the words stand on top. */
function replaceComposer(form: HTMLFormElement, fresh: HTMLFormElement): void {
  if (parentOf(form) !== '' && parentOf(fresh) === '') backOnTop()
  form.replaceWith(fresh)
  keepDraft(fresh)
}

/** The box comes with the comment it stands in. */
function replaceBox(form: HTMLFormElement, fresh: HTMLFormElement): void {
  form.closest('article')?.replaceWith(fresh.closest('article')!)
  keepDraft(fresh)
}

/** Settles when the browser says that it is online again, or after a while. */
const connection = () =>
  new Promise<void>((back) => {
    addEventListener('online', () => back(), { once: true })
    if (navigator.onLine) setTimeout(back, AGAIN_AFTER)
  })
