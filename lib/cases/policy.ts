import type { Queue } from '#db/choices'

const HOUR = 3_600_000

/** How bad the law's business is; guidelines go from 1 to 3, and 0 is what nobody has said anything of. */
export const ILLEGAL = 4

/** How long a case may wait in each queue, and at each severity from 0 on, in hours: the sooner of the two. */
const byQueue: Record<Queue, number> = { escalated: 4, appeals: 72, reported: 12, waiting: 4, unreviewed: 168 }
const bySeverity = [168, 72, 12, 4, 4]

/** After this share of its time a case goes before everything that has more left. */
const OVERTAKES_AT = 0.75

export function dueAfter(queue: Queue, openedAt: Date, severity = 0): Date {
  const hours = Math.min(byQueue[queue], bySeverity[severity] ?? bySeverity.at(-1)!)
  return new Date(openedAt.getTime() + hours * HOUR)
}

/** When a case that may wait until `dueAt` begins to overtake. */
export const urgentAfter = (openedAt: Date, dueAt: Date): Date =>
  new Date(openedAt.getTime() + OVERTAKES_AT * Math.max(0, dueAt.getTime() - openedAt.getTime()))
