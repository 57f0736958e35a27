import { isSignedIn, isStaff, type Person, type Viewer } from '#lib/users/policy'

/** How long a claim lasts without a heartbeat, in milliseconds. */
export const CLAIM_FOR = 120_000

/** Moderators decide about others, never about themselves. */
export const mayDecide = (viewer: Viewer, about: { personId: string }): viewer is Person =>
  isStaff(viewer) && viewer.id !== about.personId

/** Cases a page of a queue. */
export const PAGE_SIZE = 50

/** Where counting a person's comments stops: beyond it the desk says "100 or more". */
export const COUNTED = 100

/** How many skipped cases a moderator's next claim can name. */
export const MOST_SKIPPED = 200

/** For how long a decision can be undone, in milliseconds: meanwhile nobody is told. */
export const UNDO_FOR = 10_000

/** The same, of a bulk, from when it was confirmed. */
export const UNDO_BULK_FOR = 10 * 60_000

/** Comments a bulk takes at most, and how many of them its preview shows. */
export const MOST_IN_BULK = 500
export const SAMPLES = 10

/** From so many published comments on an author counts as trusted. */
export const TRUSTED_FROM = 10

/** How far back "lately" goes when one author's comments are taken together, in milliseconds. */
export const LATELY = 30 * 86_400_000

/** Within how many months a person may appeal. */
export const APPEAL_MONTHS = 6

/** Until when what was decided then can be appealed. */
export function appealUntil(from: Date): Date {
  const until = new Date(from)
  until.setUTCMonth(until.getUTCMonth() + APPEAL_MONTHS)
  return until
}

/** The longest note about a person, in characters. */
export const MAX_NOTE = 1_000

/** What a queue can be sorted by. */
export const orders = ['priority', 'oldest', 'newest', 'reported'] as const
export type Order = (typeof orders)[number]
/** What an appeal may say, in code points. */
export const MAX_APPEAL = 2_000

/** A statement is read by the person it is about, once it is in force, and by staff. */
export const maySeeStatement = (
  viewer: Viewer,
  { personId, inForceAt, undoneAt }: { personId: string; inForceAt: Date; undoneAt: Date | null },
  now: Date,
): viewer is Person =>
  isSignedIn(viewer) && undoneAt === null && ((viewer.id === personId && inForceAt <= now) || isStaff(viewer))

/** How long after staff were mailed about overdue cases they may be mailed again, in milliseconds. */
export const OVERDUE_AGAIN = 4 * 3_600_000

/** From here on words may hurt who reads them: they are hidden until they are asked for. */
export const SEVERE = 3
