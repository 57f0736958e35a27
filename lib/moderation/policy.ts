import { isStaff, type Person, type Viewer } from '#lib/users/policy'

/** How long a claim lasts without a heartbeat, in milliseconds. */
export const CLAIM_FOR = 120_000

/** Moderators decide about others, never about themselves. */
export const mayDecide = (viewer: Viewer, about: { personId: string }): viewer is Person =>
  isStaff(viewer) && viewer.id !== about.personId
