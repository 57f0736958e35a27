import { z } from 'zod'
import { SignOutPage } from '#app/_document/account/sign-out-page.tsx'
import { goTo } from '#app/_server/document'
import { present } from '#app/_server/present'
import { noSessionCookie } from '#app/_server/session-cookie'
import { submit } from '#app/_server/submit'
import { isSignedIn } from '#lib/users/policy'
import { signOut } from '#lib/users/sign-out'

/** A GET signs nobody out: it shows the button. */
export const GET = present(async ({ viewer, chrome }) =>
  isSignedIn(viewer) ? <SignOutPage chrome={{ ...chrome, path: '/' }} name={viewer.name} /> : goTo('/'),
)

export const POST = submit({
  schema: z.strictObject({}),
  verb: async ({ viewer, now }) => {
    if (isSignedIn(viewer)) await signOut(viewer, undefined, now)
  },
  done: () => goTo('/', { cookies: [noSessionCookie()] }),
  again: ({ refusal }) => {
    throw refusal
  },
})
