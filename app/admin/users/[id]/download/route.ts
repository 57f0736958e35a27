import { z } from 'zod'
import { answerArchive } from '#app/_server/archive'
import type { Params } from '#app/_server/ask'
import { pathId } from '#app/_server/path-id'
import { submit } from '#app/_server/submit'
import { downloadPerson } from '#lib/privacy/download-person'
import { backTo } from '../../../_office/office-form.tsx'

export const GET = backTo(({ id = '' }) => `/admin/users/${id}`)

/** Everything that is kept about somebody who asked an admin for it. */
export async function POST(request: Request, context: Params): Promise<Response> {
  const userId = pathId((await context.params).id)
  const answer = submit({
    schema: z.strictObject({}),
    verb: ({ viewer, now }) => downloadPerson(viewer, { userId }, now),
    done: ({ value }) => answerArchive(value, userId),
    again: ({ refusal }) => {
      throw refusal
    },
  })
  return answer(request, context)
}
