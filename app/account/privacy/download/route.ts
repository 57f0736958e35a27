import { z } from 'zod'
import { answerArchive } from '#app/_server/archive'
import { goTo } from '#app/_server/document'
import { submit } from '#app/_server/submit'
import { downloadPerson } from '#lib/privacy/download-person'
import { isSignedIn } from '#lib/users/policy'

export const GET = () => goTo('/account/privacy')

/** Everything that is kept about whoever asks. */
export const POST = submit({
  schema: z.strictObject({}),
  verb: ({ viewer, now }) => downloadPerson(viewer, { userId: isSignedIn(viewer) ? viewer.id : '' }, now),
  done: ({ value, now }) => answerArchive(value, `my-data-${now.toISOString().slice(0, 10)}`),
  again: ({ refusal }) => {
    throw refusal
  },
})
