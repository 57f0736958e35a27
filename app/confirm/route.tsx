import { z } from 'zod'
import { firstAttempt } from '#app/_document/account/attempt'
import { ConfirmPage } from '#app/_document/account/confirm-page.tsx'
import { goTo } from '#app/_server/document'
import { safePath } from '#app/_server/next-path'
import { present } from '#app/_server/present'
import { submit } from '#app/_server/submit'
import { refuseUnless } from '#lib/ground/refusal'
import { isConfirmed, isSignedIn } from '#lib/users/policy'
import { readProofs } from '#lib/users/queries/read-proofs'
import { refuseUnlessConfirmed } from '#lib/users/refuse-unless-confirmed'
import { nextInput } from '#lib/users/schema'

/** Where a page leads that only shows itself to whoever has confirmed lately that it is them. */
export const GET = present(async ({ viewer, chrome, url, now }) => {
  const next = safePath(url.searchParams.get('next'))
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  if (isConfirmed(viewer, now)) return goTo(next)
  const page = { chrome, attempt: firstAttempt, action: '/confirm', kept: { next }, back: '/' }
  return <ConfirmPage {...page} proofs={await readProofs(viewer)} />
})

/** The edge has confirmed them by now, or asks again. */
export const POST = submit({
  schema: z.strictObject(nextInput),
  async verb({ viewer, input, now }) {
    refuseUnlessConfirmed(viewer, now)
    return safePath(input.next)
  },
  done: ({ value }) => goTo(value),
  again: ({ refusal }) => {
    throw refusal
  },
})
