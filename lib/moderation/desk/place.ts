import { refuseUnless } from '#lib/ground/refusal'
import { legs, type Spot } from '../claims/order.ts'

const PLACE = /^([uconr])(\d{1,9})\.(\d{1,15})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Where a page of a queue ends, in an address: its leg, its rank, its moment, and the id that tells equals apart. */
export const placeCursor = ({ leg, rank, at, id }: Spot): string => `${leg[0]}${rank}.${at.getTime()}.${id}`

/** The place a cursor names. Refuses as invalid what this desk did not write. */
export function placeIn(cursor: string): Spot {
  const [, first, rank, at, id] = PLACE.exec(cursor) ?? []
  const leg = legs.find((it) => it[0] === first)
  refuseUnless(leg && at && id, 'invalid', 'queue-place')
  return { leg, rank: Number(rank), at: new Date(Number(at)), id }
}
