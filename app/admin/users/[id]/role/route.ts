import type { Params } from '#app/_server/ask'
import { pathId } from '#app/_server/path-id'
import { changeRole } from '#lib/users/change-role'
import { changeRoleInput } from '#lib/users/schema'
import { backTo, takeForm } from '../../../_office/office-form.tsx'

const user = ({ id = '' }: Record<string, string>) => `/admin/users/${id}`

export const GET = backTo(user)

export const POST = async (request: Request, context: Params) =>
  takeForm(request, context, {
    schema: changeRoleInput,
    back: user(await context.params),
    async verb({ viewer, input, params, now }) {
      await changeRole(viewer, { ...input, userId: pathId(params.id) }, now)
      return 'role'
    },
  })
