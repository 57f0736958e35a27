import { NewEmailPage } from '#app/_document/account/new-email-page.tsx'
import { StaleLinkPage } from '#app/_document/account/stale-link-page.tsx'
import { goTo } from '#app/_server/document'
import { submit } from '#app/_server/submit'
import { changeEmail } from '#lib/users/change-email'
import { findNewEmail } from '#lib/users/queries/links'
import { linkInput } from '#lib/users/schema'

export const GET = () => goTo('/account')

/** The link is the proof, wherever it is opened: nobody has to be signed in there. */
export const POST = submit({
  schema: linkInput,
  verb: ({ viewer, input, now }) => changeEmail(viewer, input, now),
  done: () => goTo('/account/email?done=changed'),
  again: async ({ viewer, chrome, attempt, now }) => {
    const token = attempt.written.token ?? ''
    const email = await findNewEmail(viewer, token, now)
    if (!email) return <StaleLinkPage chrome={chrome} kind="email" />
    return <NewEmailPage chrome={{ ...chrome, path: '/account' }} attempt={attempt} token={token} email={email} />
  },
})
