import { firstAttempt } from '#app/_document/account/attempt'
import { NewEmailPage } from '#app/_document/account/new-email-page.tsx'
import { StaleLinkPage } from '#app/_document/account/stale-link-page.tsx'
import { NoticePage } from '#app/_document/notice-page.tsx'
import { accountPage } from '#app/_server/account.tsx'
import { goTo } from '#app/_server/document'
import { present } from '#app/_server/present'
import { submit } from '#app/_server/submit'
import { answerUnkept } from '#app/_server/unkept'
import { say } from '#lib/ground/catalogue/say'
import { findNewEmail } from '#lib/users/queries/links'
import { requestEmail } from '#lib/users/request-email'
import { requestEmailInput } from '#lib/users/schema'

/** With a mailed link: its button, which alone acts. */
export const GET = present(async ({ viewer, chrome, url, now, request }) => {
  const shown = { ...chrome, path: '/account' }
  if (url.searchParams.get('done')) {
    const next = { href: '/account', name: say('account.title') }
    return <NoticePage chrome={shown} title={say('new-email.done-title')} text={say('new-email.done')} next={next} />
  }
  const token = url.searchParams.get('token')
  if (!token) return goTo('/account')
  const email = await findNewEmail(viewer, token, now)
  if (!email) return answerUnkept(<StaleLinkPage chrome={shown} kind="email" />, { viewer, request, status: 404 })
  const page = <NewEmailPage chrome={shown} attempt={firstAttempt} token={token} email={email} />
  return answerUnkept(page, { viewer, request })
})

export const POST = submit({
  schema: requestEmailInput,
  verb: ({ viewer, input, now, address }) => requestEmail(viewer, input, { now, address }),
  done: () => goTo('/account?done=email'),
  again: ({ viewer, chrome, attempt }) => accountPage(viewer, { chrome, tried: { form: 'email', attempt } }),
})
