import { pathId } from '#app/_server/path-id'
import { reply } from '#app/_server/reply'
import { noteInput } from '#lib/moderation/schema'
import { writeNote } from '#lib/moderation/write-note'

export const POST = reply({ body: noteInput, status: 201 }, async ({ viewer, input, params, now }) => ({
  note: await writeNote(viewer, { ...input, userId: pathId(params.id) }, now),
}))
