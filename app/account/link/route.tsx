import { z } from 'zod'
import { LinkIdentityPage } from '#app/_document/account/link-identity-page.tsx'
import { goTo } from '#app/_server/document'
import { newcomerIn, noNewcomerCookie } from '#app/_server/newcomer'
import { present } from '#app/_server/present'
import { submit } from '#app/_server/submit'
import { config } from '#lib/config'
import { refuseUnless } from '#lib/ground/refusal'
import { linkIdentity } from '#lib/users/link-identity'
import { isSignedIn } from '#lib/users/policy'

/** Somebody has come from the provider and is signed in: both are shown to be theirs. */
export const GET = present(async ({ viewer, chrome, request }) => {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  const identity = await newcomerIn(request)
  if (!identity || !config.oidc) return goTo('/account')
  return <LinkIdentityPage chrome={chrome} provider={config.oidc.name} email={identity.email} name={viewer.name} />
})

export const POST = submit({
  schema: z.strictObject({}),
  async verb({ viewer, now, request }) {
    const identity = await newcomerIn(request)
    refuseUnless(identity, 'not-found', 'stale-link')
    await linkIdentity(viewer, identity, now)
  },
  done: () => goTo('/account?done=linked', { cookies: [noNewcomerCookie()] }),
  again: ({ refusal }) => {
    throw refusal
  },
})
