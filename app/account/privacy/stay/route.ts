import { z } from 'zod'
import { goTo } from '#app/_server/document'
import { submit } from '#app/_server/submit'
import { stayOnSite } from '#lib/privacy/stay-on-site'

export const GET = () => goTo('/account/privacy')

export const POST = submit({
  schema: z.strictObject({}),
  verb: ({ viewer, now }) => stayOnSite(viewer, undefined, now),
  done: () => goTo('/account/privacy?done=stayed'),
  again: ({ refusal }) => {
    throw refusal
  },
})
