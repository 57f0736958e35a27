/** The conversation with a script: everything works without it; with it, nothing reloads and no word is lost. */
import { act } from './conversation/act.ts'
import { ask, cancel, goOnChanging } from './conversation/ask.ts'
import { countLeft } from './conversation/box.ts'
import { checkSoon, togglePreview } from './conversation/check.ts'
import { keepDraft } from './conversation/composer.ts'
import { fetchDocument } from './conversation/documents.ts'
import { goLive } from './conversation/live.ts'
import { articleOf, focusOn, isWholePage, region, tell, tellAgain, words } from './conversation/region.ts'
import { send } from './conversation/send.ts'
import { swap } from './conversation/settle.ts'
import { arrive, takeUp } from './conversation/take-up.ts'
import { freshenTimes } from './conversation/times.ts'
import { tellVisit } from './conversation/visit.ts'

const MINUTE = 60_000

const within = (event: Event): HTMLElement | null => {
  const target = event.target as HTMLElement
  return region()?.contains(target) ? target : null
}

const unlessUnreachable = (work: Promise<unknown> | undefined) => work?.catch(() => tell(words().unreachable))

document.addEventListener('submit', (event) => {
  const form = within(event) as HTMLFormElement | null
  const submitter = event.submitter as HTMLButtonElement | null
  if (!form || leadsElsewhere(form, submitter)) return
  event.preventDefault()
  if (form.matches('.composer')) unlessUnreachable(submitted(form, submitter))
  else if (submitter) unlessUnreachable(form.id === 'read' ? ask(submitter) : act(submitter))
})

/** A question with a page of its own, such as a report; or what leaves for another part of the site. */
const leadsElsewhere = (form: HTMLFormElement, submitter: HTMLElement | null) =>
  submitter?.hasAttribute(form.method === 'get' ? 'formaction' : 'formtarget')

const submitted = (form: HTMLFormElement, submitter: HTMLButtonElement | null) =>
  submitter?.name === 'preview' ? togglePreview(form, submitter) : send(form, submitter)

document.addEventListener('input', (event) => {
  const form = within(event)?.closest<HTMLFormElement>('form.composer')
  if (!form) return
  keepDraft(form)
  countLeft(form)
  if (form.id === 'composer') checkSoon(form)
})

document.addEventListener('click', (event) => {
  const link = within(event)?.closest('a')
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
  const followed = follow(link)
  if (!followed) return
  event.preventDefault()
  unlessUnreachable(followed)
})

/** Links that need no page of their own: nothing for those the browser follows. */
function follow(link: HTMLAnchorElement): Promise<unknown> | undefined {
  if (link.matches('.cancel')) return cancel(link)
  if (link.matches('.choices a, .pages a') && !isWholePage()) return turnTo(link)
  const here =
    link.matches('.answers a, .picks a, .rest a, .since a') && articleOf(link.pathname.replace('/comments/', ''))
  return here ? Promise.resolve(focusOn(here)) : undefined
}

/** Another page or order, in place. */
async function turnTo(link: HTMLAnchorElement): Promise<void> {
  swap(await fetchDocument(link.href))
  focusOn(document.getElementById('conversation-heading'))
}

takeUp()
tellAgain()
arrive()
unlessUnreachable(goOnChanging())
goLive()
tellVisit()
setInterval(() => freshenTimes(region()), MINUTE)
