import { z } from 'zod'
import { goTo } from '#app/_server/document'
import { submit } from '#app/_server/submit'
import { beginCodes } from '#lib/users/begin-codes'

export const GET = () => goTo('/account/codes')

export const POST = submit({
  schema: z.strictObject({}),
  verb: ({ viewer, now }) => beginCodes(viewer, undefined, now),
  done: () => goTo('/account/codes'),
  again: ({ refusal }) => {
    throw refusal
  },
})
