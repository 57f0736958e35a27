import type { Queue } from '#db/choices'

const HOUR = 3_600_000

/** How long a case of each queue may wait, in hours. */
const deadlines: Record<Queue, number> = { escalated: 4, appeals: 72, reported: 12, waiting: 4, unreviewed: 168 }

export const dueAfter = (queue: Queue, openedAt: Date): Date => new Date(openedAt.getTime() + deadlines[queue] * HOUR)
