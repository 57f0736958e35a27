import { z } from 'zod'
import { goTo } from '#app/_server/document'
import { submit } from '#app/_server/submit'
import { turnOffCodes } from '#lib/users/turn-off-codes'

export const GET = () => goTo('/account/codes')

export const POST = submit({
  schema: z.strictObject({}),
  verb: ({ viewer, now }) => turnOffCodes(viewer, undefined, now),
  done: () => goTo('/account/codes?done=off'),
  again: ({ refusal }) => {
    throw refusal
  },
})
