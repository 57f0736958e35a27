import { z } from 'zod'
import { pathId } from '#app/_server/path-id'
import { id } from '#lib/ground/fields'
import { liftSanction } from '#lib/sanctions/lift-sanction'
import { aboutPerson, toPerson } from '../../../_desk/desk-form.tsx'

export const GET = toPerson

export const POST = aboutPerson({
  schema: z.strictObject({ sanction: id }),
  labels: {},
  async verb({ viewer, input, params, now }) {
    await liftSanction(viewer, { userId: pathId(params.id), sanctionId: input.sanction }, now)
    return 'lift'
  },
})
