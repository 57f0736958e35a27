import { refuseUnless } from '#lib/ground/refusal'

/** Where a page of a queue ends: a moment, and the id that tells those of one moment apart. */
export interface Place {
  at: Date
  id: string
}

const PLACE = /^(\d{1,15})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

export const placeCursor = ({ at, id }: Place): string => `${at.getTime()}.${id}`

/** The place a cursor names. Refuses as invalid what this desk did not write. */
export function placeIn(cursor: string): Place {
  const [, at, id] = PLACE.exec(cursor) ?? []
  refuseUnless(at && id, 'invalid', 'queue-place')
  return { at: new Date(Number(at)), id }
}
