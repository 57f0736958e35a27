import type { ReactElement } from 'react'
import { firstAttempt } from '#app/_document/account/attempt'
import { CheckMailPage } from '#app/_document/account/check-mail-page.tsx'
import { StaleLinkPage } from '#app/_document/account/stale-link-page.tsx'
import { VerifyPage } from '#app/_document/account/verify-page.tsx'
import { goTo } from '#app/_server/document'
import { nextIn, noNextCookie } from '#app/_server/next-cookie'
import { present } from '#app/_server/present'
import { sessionCookie } from '#app/_server/session-cookie'
import { submit } from '#app/_server/submit'
import { answerUnkept } from '#app/_server/unkept'
import { findMailedLink } from '#lib/users/queries/links'
import { verifyEmailInput } from '#lib/users/schema'
import { verifyEmail } from '#lib/users/verify-email'

/** With a mailed link: its button, which alone acts. Without: where to look for the link. */
export const GET = present(async ({ viewer, chrome, url, now, request }): Promise<ReactElement | Response> => {
  const token = url.searchParams.get('token')
  if (!token) return <CheckMailPage chrome={{ ...chrome, path: '/' }} />
  const link = await findMailedLink(viewer, { kind: 'verify', token }, now)
  const shown = { chrome: { ...chrome, path: '/' }, attempt: firstAttempt, token }
  if (link) return answerUnkept(<VerifyPage {...shown} email={link.email} />, { viewer, request })
  return answerUnkept(<StaleLinkPage chrome={shown.chrome} kind="verify" />, { viewer, request, status: 404 })
})

export const POST = submit({
  schema: verifyEmailInput,
  verb: ({ viewer, input, now, address }) => verifyEmail(viewer, input, { now, address }),
  done: async ({ value, now, request }) =>
    goTo(nextIn(request), { cookies: [await sessionCookie(value, now), noNextCookie()] }),
  again: async ({ viewer, chrome, attempt, now }) => {
    const token = attempt.written.token ?? ''
    const link = await findMailedLink(viewer, { kind: 'verify', token }, now)
    if (!link) return <StaleLinkPage chrome={chrome} kind="verify" />
    return <VerifyPage chrome={chrome} attempt={attempt} token={token} email={link.email} />
  },
})
