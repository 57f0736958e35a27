import { z } from 'zod'
import type { Params } from '#app/_server/ask'
import { pathId } from '#app/_server/path-id'
import { eraseReader } from '#lib/privacy/erase-reader'
import { backTo, takeForm } from '../../../_office/office-form.tsx'

const user = ({ id = '' }: Record<string, string>) => `/admin/users/${id}`

export const GET = backTo((params) => `${user(params)}/erase`)

export const POST = async (request: Request, context: Params) =>
  takeForm(request, context, {
    schema: z.strictObject({}),
    back: user(await context.params),
    async verb({ viewer, params, now }) {
      await eraseReader(viewer, { userId: pathId(params.id) }, now)
      return 'erase'
    },
  })
