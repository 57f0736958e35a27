import type { ReactElement } from 'react'
import { firstAttempt } from '#app/_document/account/attempt'
import { ResetPage } from '#app/_document/account/reset-page.tsx'
import { StaleLinkPage } from '#app/_document/account/stale-link-page.tsx'
import { goTo } from '#app/_server/document'
import { present } from '#app/_server/present'
import { noSessionCookie } from '#app/_server/session-cookie'
import { submit } from '#app/_server/submit'
import { answerUnkept } from '#app/_server/unkept'
import { findMailedLink } from '#lib/users/queries/links'
import { resetPassword } from '#lib/users/reset-password'
import { resetPasswordInput } from '#lib/users/schema'

export const GET = present(async ({ viewer, chrome, url, now, request }): Promise<ReactElement | Response> => {
  const token = url.searchParams.get('token') ?? ''
  const shown = { chrome: { ...chrome, path: '/' }, attempt: firstAttempt, token }
  const link = await findMailedLink(viewer, { kind: 'reset', token }, now)
  if (link) return answerUnkept(<ResetPage {...shown} email={link.email} />, { viewer, request })
  return answerUnkept(<StaleLinkPage chrome={shown.chrome} kind="reset" />, { viewer, request, status: 404 })
})

export const POST = submit({
  schema: resetPasswordInput,
  verb: ({ viewer, input, now }) => resetPassword(viewer, input, now),
  done: () => goTo('/sign-in?done=reset', { cookies: [noSessionCookie()] }),
  again: async ({ viewer, chrome, attempt, now }) => {
    const token = attempt.written.token ?? ''
    const link = await findMailedLink(viewer, { kind: 'reset', token }, now)
    if (!link) return <StaleLinkPage chrome={chrome} kind="reset" />
    return <ResetPage chrome={{ ...chrome, path: '/' }} attempt={attempt} token={token} email={link.email} />
  },
})
