import { pathId } from '#app/_server/path-id'
import { say } from '#lib/ground/catalogue/say'
import { noteInput } from '#lib/moderation/schema'
import { writeNote } from '#lib/moderation/write-note'
import { aboutPerson, toPerson } from '../../../_desk/desk-form.tsx'

export const GET = toPerson

export const POST = aboutPerson({
  schema: noteInput,
  labels: { text: say('desk.note') },
  async verb({ viewer, input, params, now }) {
    await writeNote(viewer, { ...input, userId: pathId(params.id) }, now)
    return 'note'
  },
})
