import { firstAttempt } from '#app/_document/account/attempt'
import { RegisterPage } from '#app/_document/account/register-page.tsx'
import { goTo } from '#app/_server/document'
import { nextCookie } from '#app/_server/next-cookie'
import { safePath } from '#app/_server/next-path'
import { present } from '#app/_server/present'
import { submit } from '#app/_server/submit'
import { isSignedIn } from '#lib/users/policy'
import { register } from '#lib/users/register'
import { nextInput, registerInput } from '#lib/users/schema'

export const GET = present(async ({ viewer, chrome, url }) => {
  const next = safePath(url.searchParams.get('next'))
  if (isSignedIn(viewer)) return goTo(next)
  return <RegisterPage chrome={{ ...chrome, path: next }} attempt={firstAttempt} next={next} />
})

export const POST = submit({
  schema: registerInput.extend(nextInput),
  verb: async ({ viewer, input: { next, ...typed }, now, address }) => {
    await register(viewer, typed, { now, address })
    return safePath(next)
  },
  done: ({ value }) => goTo('/verify', { cookies: [nextCookie(value)] }),
  again: ({ chrome, attempt }) => {
    const next = safePath(attempt.written.next)
    return <RegisterPage chrome={{ ...chrome, path: next }} attempt={attempt} next={next} />
  },
})
