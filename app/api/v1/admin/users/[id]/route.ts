import { pathId } from '#app/_server/path-id'
import { reply } from '#app/_server/reply'
import { changeRole } from '#lib/users/change-role'
import { changeRoleInput } from '#lib/users/schema'

export const PATCH = reply({ body: changeRoleInput }, async ({ viewer, input, params, now }) => ({
  user: await changeRole(viewer, { ...input, userId: pathId(params.id) }, now),
}))
