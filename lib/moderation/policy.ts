import { isStaff, type Person, type Viewer } from '#lib/users/policy'

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
