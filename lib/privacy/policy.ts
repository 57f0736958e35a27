import { isAdmin, isSignedIn, type Person, type Viewer } from '#lib/users/policy'

const DAY = 86_400_000

/** For how long somebody who deletes their account can change their mind, in days and in milliseconds. */
export const GRACE_DAYS = 7
export const GRACE = GRACE_DAYS * DAY
/** For how long what has ended is kept: sessions and links, and mail in the outbox folder, in days. */
export const ENDED_KEPT_DAYS = 1
export const MAILS_KEPT_DAYS = 30
/** Comments that are withdrawn in one transaction, so that nobody waits for an erasure. */
export const WITHDRAWN_AT_ONCE = 100

/** The moment so many days before another. */
export const daysBefore = (days: number, now: Date): Date => new Date(now.getTime() - days * DAY)

/** Admins erase others; themselves people erase on their own account's page, with days to change their mind. */
export const mayErase = (viewer: Viewer, user: { id: string }): viewer is Person =>
  isAdmin(viewer) && viewer.id !== user.id

/** Everybody may have everything that is kept about them, whatever their standing; admins hand it out when asked. */
export const mayDownload = (viewer: Viewer, userId: string): viewer is Person =>
  isSignedIn(viewer) && (viewer.id === userId || isAdmin(viewer))
