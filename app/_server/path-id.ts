import { id } from '#lib/ground/fields'
import { refuseUnless } from '#lib/ground/refusal'

/** The id in an address. What cannot be one leads to nothing here. */
export function pathId(written: string | undefined): string {
  const parsed = id.safeParse(written)
  refuseUnless(parsed.success, 'not-found', 'not-found')
  return parsed.data
}
