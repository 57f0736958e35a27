import { isAdmin, type Person, type Viewer } from '#lib/users/policy'

const DAY = 86_400_000

/** For how many days the link of a confirmation works, and an address that was never confirmed is kept. */
export const CONFIRM_DAYS = 7
/** For how many days it is known who left, so that the list that is really mailed can follow. */
export const LEFT_KEPT_DAYS = 30
export const PAGE_SIZE = 500

export const isStale = (askedAt: Date, now: Date): boolean => now.getTime() - askedAt.getTime() > CONFIRM_DAYS * DAY

export const mayExportSubscribers = (viewer: Viewer): viewer is Person => isAdmin(viewer)
