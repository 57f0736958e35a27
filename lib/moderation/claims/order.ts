import { and, asc, desc, eq, gt, isNull, lt, lte, or, type SQL } from 'drizzle-orm'
import { cases } from '#db/tables/cases'

/** What has used up three quarters of its time, and then the rest: each its own order, each its own index. */
export const legs = ['urgent', 'calm'] as const
export type Leg = (typeof legs)[number]

/** Where in a queue a case stands. */
export interface Spot {
  leg: Leg
  at: Date
  severity: number
  id: string
}

export const isInLeg = (leg: Leg, now: Date): SQL | undefined =>
  leg === 'urgent' ? lte(cases.urgentAt, now) : or(isNull(cases.urgentAt), gt(cases.urgentAt, now))

/** Urgent cases by when they are due; the others by severity, and of one severity the oldest first. */
export const orderOf = (leg: Leg): SQL[] =>
  leg === 'urgent' ? [asc(cases.dueAt), asc(cases.id)] : [desc(cases.severity), asc(cases.openedAt), asc(cases.id)]

/** What stands behind a spot in its leg. */
export function isBehind({ leg, at, severity, id }: Spot): SQL | undefined {
  if (leg === 'urgent') return or(gt(cases.dueAt, at), and(eq(cases.dueAt, at), gt(cases.id, id)))
  const later = or(gt(cases.openedAt, at), and(eq(cases.openedAt, at), gt(cases.id, id)))
  return or(lt(cases.severity, severity), and(eq(cases.severity, severity), later))
}

type Placed = Pick<typeof cases.$inferSelect, 'id' | 'severity' | 'openedAt' | 'dueAt'>

export const spotOf = (leg: Leg, { id, severity, openedAt, dueAt }: Placed): Spot => ({
  leg,
  id,
  severity,
  at: leg === 'urgent' ? dueAt : openedAt,
})
