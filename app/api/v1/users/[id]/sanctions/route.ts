import { pathId } from '#app/_server/path-id'
import { reply } from '#app/_server/reply'
import { imposeSanction } from '#lib/sanctions/impose-sanction'
import { listSanctions } from '#lib/sanctions/queries/list-sanctions'
import { imposeSanctionInput, sanctionsQuery } from '#lib/sanctions/schema'

export const GET = reply({ query: sanctionsQuery }, ({ viewer, params, query, now }) =>
  listSanctions(viewer, { ...query, userId: pathId(params.id) }, now),
)

export const POST = reply({ body: imposeSanctionInput, status: 201 }, async ({ viewer, input, params, now }) => ({
  sanction: await imposeSanction(viewer, { ...input, userId: pathId(params.id) }, now),
}))
