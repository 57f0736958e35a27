import { z } from 'zod'
import type { Params } from '#app/_server/ask'
import { pathId } from '#app/_server/path-id'
import { cancelRehearsal } from '#lib/rules/cancel-rehearsal'
import { backTo, takeForm } from '../../../../_office/office-form.tsx'

const rehearsal = ({ id = '' }: Record<string, string>) => `/admin/rules/rehearsals/${id}`

export const GET = backTo(rehearsal)

export const POST = async (request: Request, context: Params) =>
  takeForm(request, context, {
    schema: z.strictObject({}),
    back: rehearsal(await context.params),
    async verb({ viewer, params, now }) {
      await cancelRehearsal(viewer, { id: pathId(params.id) }, now)
      return 'cancelled'
    },
  })
