import { z } from 'zod'
import { goTo } from '#app/_server/document'
import { submit } from '#app/_server/submit'
import { leaveSite } from '#lib/privacy/leave-site'

/** Whoever confirms on the way, or opens the form's address, comes to its page. */
export const GET = () => goTo('/account/privacy')

export const POST = submit({
  schema: z.strictObject({}),
  verb: ({ viewer, now }) => leaveSite(viewer, undefined, now),
  done: () => goTo('/account/privacy'),
  again: ({ refusal }) => {
    throw refusal
  },
})
