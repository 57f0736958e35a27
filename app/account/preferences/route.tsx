import { PreferencesPage } from '#app/_document/account/preferences-page.tsx'
import { choiceOf, remembered } from '#app/_server/conversation/reading-choice'
import { goTo } from '#app/_server/document'
import { present } from '#app/_server/present'
import { submit } from '#app/_server/submit'
import { chooseReading } from '#lib/comments/choose-reading'
import { preferencesInput } from '#lib/comments/schema'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn } from '#lib/users/policy'

export const GET = present(async ({ viewer, chrome, url, request }) => {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  const saved = url.searchParams.get('done') === 'saved'
  return <PreferencesPage chrome={chrome} choice={choiceOf({ request, viewer }, {})} saved={saved} />
})

/** Kept with the account, and remembered in the browser that asks in place of what it remembered before. */
export const POST = submit({
  schema: preferencesInput,
  verb: async ({ viewer, input, now }) => {
    await chooseReading(viewer, input, { now })
    return input
  },
  done: ({ value }) => goTo('/account/preferences?done=saved', { cookies: [remembered(value)] }),
  again: ({ refusal }) => {
    throw refusal
  },
})
