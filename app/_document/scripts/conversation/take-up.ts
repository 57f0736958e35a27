import { answer, composer, drafts, restoreDraft } from './composer.ts'
import { focusOn, region } from './region.ts'
import { freshenTimes } from './times.ts'

/** Takes up a conversation that has just come onto the page. */
export function takeUp(): void {
  freshenTimes(region())
  const form = composer()
  if (!form) return
  const answering = drafts(form).answering()
  restoreDraft(form)
  if (form.closest('.composer-place') && answering) answer(answering, { focus: false })
}

/** Goes to the comment the address names, which was not here when the page opened. */
export function arrive(): void {
  const sought = document.getElementById(location.hash.slice(1))
  if (!sought?.matches('.comment')) return
  if (!sought.matches(':target')) location.replace(location.href)
  focusOn(sought)
}
