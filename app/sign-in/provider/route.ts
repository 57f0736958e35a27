import { z } from 'zod'
import { goTo } from '#app/_server/document'
import { goToProvider } from '#app/_server/identity'
import { nextCookie } from '#app/_server/next-cookie'
import { safePath } from '#app/_server/next-path'
import { submit } from '#app/_server/submit'
import { config } from '#lib/config'
import { refuseUnless } from '#lib/ground/refusal'
import { nextInput } from '#lib/users/schema'

export const GET = () => goTo('/sign-in')

/** Off to the provider, and back to where somebody was going. */
export const POST = submit({
  schema: z.strictObject(nextInput),
  async verb({ viewer, input, request }) {
    refuseUnless(config.oidc, 'not-found', 'not-found')
    return { next: safePath(input.next), ...(await goToProvider(request, viewer)) }
  },
  done: ({ value: { next, location, cookies } }) => goTo(location, { cookies: [...cookies, nextCookie(next)] }),
  again: ({ refusal }) => {
    throw refusal
  },
})
