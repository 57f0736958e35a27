import { firstAttempt } from '#app/_document/account/attempt'
import { SetUpPage } from '#app/_document/account/set-up-page.tsx'
import { goTo } from '#app/_server/document'
import { present } from '#app/_server/present'
import { sessionCookie } from '#app/_server/session-cookie'
import { submit } from '#app/_server/submit'
import { answerUnkept } from '#app/_server/unkept'
import { createFirstAdmin } from '#lib/users/create-first-admin'
import { checkSetUpLink } from '#lib/users/queries/links'
import { createFirstAdminInput } from '#lib/users/schema'

export const GET = present(async ({ viewer, chrome, url, now, request }) => {
  const token = url.searchParams.get('token') ?? ''
  await checkSetUpLink(viewer, token, now)
  const page = <SetUpPage chrome={{ ...chrome, path: '/' }} attempt={firstAttempt} token={token} />
  return answerUnkept(page, { viewer, request })
})

export const POST = submit({
  schema: createFirstAdminInput,
  verb: ({ viewer, input, now }) => createFirstAdmin(viewer, input, now),
  done: async ({ value, now }) => goTo('/admin', { cookies: [await sessionCookie(value, now)] }),
  again: async ({ viewer, chrome, attempt, now }) => {
    const token = attempt.written.token ?? ''
    await checkSetUpLink(viewer, token, now)
    return <SetUpPage chrome={{ ...chrome, path: '/' }} attempt={attempt} token={token} />
  },
})
