import { z } from 'zod'
import type { Params } from '#app/_server/ask'
import { pathId } from '#app/_server/path-id'
import { id } from '#lib/ground/fields'
import { liftSanction } from '#lib/sanctions/lift-sanction'
import { backTo, takeForm } from '../../../_office/office-form.tsx'

const user = ({ id = '' }: Record<string, string>) => `/admin/users/${id}`

export const GET = backTo(user)

export const POST = async (request: Request, context: Params) =>
  takeForm(request, context, {
    schema: z.strictObject({ sanction: id }),
    back: user(await context.params),
    async verb({ viewer, input, params, now }) {
      await liftSanction(viewer, { userId: pathId(params.id), sanctionId: input.sanction }, now)
      return 'lift'
    },
  })
