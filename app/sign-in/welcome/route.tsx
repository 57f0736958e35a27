import { type Attempt, firstAttempt } from '#app/_document/account/attempt'
import { WelcomePage } from '#app/_document/account/welcome-page.tsx'
import type { Chrome } from '#app/_document/page.tsx'
import { goTo } from '#app/_server/document'
import { newcomerIn, noNewcomerCookie } from '#app/_server/newcomer'
import { nextIn } from '#app/_server/next-cookie'
import { present } from '#app/_server/present'
import { enterSite } from '#app/_server/signed-in'
import { submit } from '#app/_server/submit'
import { answerUnkept } from '#app/_server/unkept'
import { config } from '#lib/config'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, visitor } from '#lib/users/policy'
import { hasAccount } from '#lib/users/queries/has-account'
import { registerIdentity } from '#lib/users/register-identity'
import { changeNameInput, type IdentityInput } from '#lib/users/schema'

export const GET = present(async ({ viewer, chrome, request }) => {
  if (isSignedIn(viewer)) return goTo('/account/link')
  const identity = await newcomerIn(request)
  if (!identity) return goTo('/sign-in')
  const attempt = { ...firstAttempt, written: { name: identity.name ?? '' } }
  return answerUnkept(await welcome(identity, { chrome, attempt }), { viewer, request })
})

export const POST = submit({
  schema: changeNameInput,
  async verb({ viewer, input, now, request }) {
    const identity = await newcomerIn(request)
    refuseUnless(identity, 'sign-in', 'begin-again')
    return registerIdentity(viewer, { ...input, identity }, now)
  },
  async done({ value, now, request }) {
    const response = await enterSite(value, { next: nextIn(request), now })
    response.headers.append('set-cookie', noNewcomerCookie())
    return response
  },
  async again({ chrome, attempt, request, refusal }) {
    const identity = await newcomerIn(request)
    if (!identity) throw refusal
    return welcome(identity, { chrome, attempt })
  },
})

const welcome = async (identity: IdentityInput, { chrome, attempt }: { chrome: Chrome; attempt: Attempt }) => (
  <WelcomePage
    chrome={{ ...chrome, path: '/' }}
    attempt={attempt}
    provider={config.oidc?.name ?? ''}
    identity={identity}
    known={await hasAccount(visitor, identity)}
  />
)
