import { refuseUnless } from '#lib/ground/refusal'
import { type Leg, legs, type Spot } from '../claims/order.ts'

const PLACE = /^([uc])(\d)\.(\d{1,15})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Where a page of a queue ends, in an address: its leg, its severity, its moment, and the id that tells equals apart. */
export const placeCursor = ({ leg, severity, at, id }: Spot): string => `${leg[0]}${severity}.${at.getTime()}.${id}`

/** The place a cursor names. Refuses as invalid what this desk did not write. */
export function placeIn(cursor: string): Spot {
  const [, first, severity, at, id] = PLACE.exec(cursor) ?? []
  refuseUnless(at && id, 'invalid', 'queue-place')
  const leg = legs.find((it) => it[0] === first) as Leg
  return { leg, severity: Number(severity), at: new Date(Number(at)), id }
}
