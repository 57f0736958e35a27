import { pathId } from '#app/_server/path-id'
import { reply } from '#app/_server/reply'
import { liftSanction } from '#lib/sanctions/lift-sanction'

export const DELETE = reply({}, ({ viewer, params, now }) =>
  liftSanction(viewer, { userId: pathId(params.id), sanctionId: pathId(params.sanction) }, now),
)
