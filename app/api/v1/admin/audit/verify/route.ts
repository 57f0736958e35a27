import { reply } from '#app/_server/reply'
import { verifyRecord } from '#lib/insights/queries/verify-record'
import { verifyInput } from '#lib/insights/schema'

/** The next stretch of the record after a place in it: `{state, at, total}`. */
export const POST = reply({ body: verifyInput }, ({ viewer, input }) => verifyRecord(viewer, input))
