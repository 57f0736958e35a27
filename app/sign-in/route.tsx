import { firstAttempt } from '#app/_document/account/attempt'
import { SignInPage } from '#app/_document/account/sign-in-page.tsx'
import { goTo } from '#app/_server/document'
import { safePath } from '#app/_server/next-path'
import { present } from '#app/_server/present'
import { enterSite } from '#app/_server/signed-in'
import { submit } from '#app/_server/submit'
import { config } from '#lib/config'
import { say } from '#lib/ground/catalogue/say'
import { isSignedIn } from '#lib/users/policy'
import { nextInput, signInInput } from '#lib/users/schema'
import { signIn } from '#lib/users/sign-in'

export const GET = present(async ({ viewer, chrome, url }) => {
  const next = safePath(url.searchParams.get('next'))
  if (isSignedIn(viewer)) return goTo(next)
  const reset = url.searchParams.get('done') === 'reset'
  const shown = { chrome: { ...chrome, path: next }, next, reset, provider: config.oidc?.name }
  return <SignInPage {...shown} attempt={url.searchParams.has('error') ? providerFailed() : firstAttempt} />
})

export const POST = submit({
  schema: signInInput.extend(nextInput),
  verb: async ({ viewer, input: { next, ...typed }, now, address }) => ({
    session: await signIn(viewer, typed, { now, address, halfway: true }),
    next: safePath(next),
  }),
  done: ({ value: { session, next }, now }) => enterSite(session, { next, now }),
  again: ({ chrome, attempt }) => {
    const next = safePath(attempt.written.next)
    const shown = { chrome: { ...chrome, path: next }, next, provider: config.oidc?.name }
    return <SignInPage {...shown} attempt={attempt} />
  },
})

/** next-auth says in the address that the way through the provider did not work. */
const providerFailed = () => ({
  ...firstAttempt,
  message: say('provider.failed', { provider: config.oidc?.name ?? '' }),
})
