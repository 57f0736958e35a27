import { present } from '#app/_server/present'
import { Refusal } from '#lib/ground/refusal'

/** Every address that nothing else answers. */
export const GET = present(async () => {
  throw new Refusal('not-found', 'not-found')
})
