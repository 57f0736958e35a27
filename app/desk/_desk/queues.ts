/** The queues that have a screen, in the order in which a case finds its place. */
export const shownQueues = ['escalated', 'appeals', 'reported', 'waiting', 'unreviewed'] as const
export type ShownQueue = (typeof shownQueues)[number]

export const isShownQueue = (queue: string): queue is ShownQueue => (shownQueues as readonly string[]).includes(queue)
