import { z } from 'zod'
import { goTo } from '#app/_server/document'
import { submit } from '#app/_server/submit'
import { id } from '#lib/ground/fields'
import { unlinkIdentity } from '#lib/users/unlink-identity'

export const GET = () => goTo('/account')

export const POST = submit({
  schema: z.strictObject({ identity: id }),
  verb: ({ viewer, input, now }) => unlinkIdentity(viewer, input, now),
  done: () => goTo('/account?done=unlinked'),
  again: ({ refusal }) => {
    throw refusal
  },
})
