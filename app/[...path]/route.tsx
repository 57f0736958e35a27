import { present } from '#app/_server/present'
import { Refusal } from '#lib/ground/refusal'

const gone = present(async () => {
  throw new Refusal('not-found', 'not-found')
})

/** Every address that nothing else answers. */
export const GET = (request: Request) => gone(request)
