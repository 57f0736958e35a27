import { z } from 'zod'
import { SessionsPage } from '#app/_document/account/sessions-page.tsx'
import { goTo } from '#app/_server/document'
import { present } from '#app/_server/present'
import { noSessionCookie } from '#app/_server/session-cookie'
import { submit } from '#app/_server/submit'
import { listOwnSessions } from '#lib/users/queries/read-account'
import { signOutEverywhere } from '#lib/users/sign-out-everywhere'

export const GET = present(async ({ viewer, chrome, now }) => (
  <SessionsPage chrome={chrome} sessions={await listOwnSessions(viewer, now)} />
))

export const POST = submit({
  schema: z.strictObject({}),
  verb: ({ viewer, now }) => signOutEverywhere(viewer, undefined, now),
  done: () => goTo('/sign-in', { cookies: [noSessionCookie()] }),
  again: ({ refusal }) => {
    throw refusal
  },
})
