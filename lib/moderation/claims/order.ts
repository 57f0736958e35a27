import { and, asc, desc, eq, gt, isNull, lt, lte, or, type SQL } from 'drizzle-orm'
import { cases } from '#db/tables/cases'
import type { Order } from '../policy.ts'

/** Stretches a queue is read in, each its own order and its own index. */
export const legs = ['urgent', 'calm', 'oldest', 'newest', 'reported'] as const
export type Leg = (typeof legs)[number]

/** By priority: what has used up three quarters of its time, and then the rest. */
export const legsOf = (order: Order): readonly Leg[] => (order === 'priority' ? ['urgent', 'calm'] : [order])

/** Where in a queue a case stands. */
export interface Spot {
  leg: Leg
  at: Date
  /** Its severity, or how many reports it has where that is the order. */
  rank: number
  id: string
}

export function isInLeg(leg: Leg, now: Date): SQL | undefined {
  if (leg === 'urgent') return lte(cases.urgentAt, now)
  return leg === 'calm' ? or(isNull(cases.urgentAt), gt(cases.urgentAt, now)) : undefined
}

/** Urgent cases by since when they are, which its index knows without a look at what is not; the others by severity, and of one severity the oldest first. */
export const orderOf = (leg: Leg): SQL[] => orders[leg]

const orders: Record<Leg, SQL[]> = {
  urgent: [asc(cases.urgentAt), asc(cases.id)],
  calm: [desc(cases.severity), asc(cases.openedAt), asc(cases.id)],
  oldest: [asc(cases.openedAt), asc(cases.id)],
  newest: [desc(cases.openedAt), desc(cases.id)],
  reported: [desc(cases.reports), desc(cases.id)],
}

/** What stands behind a spot in its leg. */
export const isBehind = (spot: Spot): SQL | undefined => behind[spot.leg](spot)

const behind: Record<Leg, (spot: Spot) => SQL | undefined> = {
  urgent: ({ at, id }) => or(gt(cases.urgentAt, at), and(eq(cases.urgentAt, at), gt(cases.id, id))),
  calm: (spot) => or(lt(cases.severity, spot.rank), and(eq(cases.severity, spot.rank), isLater(spot))),
  oldest: (spot) => isLater(spot),
  newest: ({ at, id }) => or(lt(cases.openedAt, at), and(eq(cases.openedAt, at), lt(cases.id, id))),
  reported: ({ rank, id }) => or(lt(cases.reports, rank), and(eq(cases.reports, rank), lt(cases.id, id))),
}

const isLater = ({ at, id }: Spot) => or(gt(cases.openedAt, at), and(eq(cases.openedAt, at), gt(cases.id, id)))

type Placed = Pick<typeof cases.$inferSelect, 'id' | 'severity' | 'openedAt' | 'urgentAt' | 'reports'>

export const spotOf = (leg: Leg, { id, severity, openedAt, urgentAt, reports }: Placed): Spot => ({
  leg,
  id,
  rank: leg === 'reported' ? reports : severity,
  at: leg === 'urgent' ? (urgentAt ?? openedAt) : openedAt,
})
