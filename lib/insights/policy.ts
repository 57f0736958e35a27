import { isAdmin, type Person, type Viewer } from '#lib/users/policy'

/** The record names who did what to whom. */
export const mayReadRecord = (viewer: Viewer): viewer is Person => isAdmin(viewer)
/** Figures about the whole site, its people and its machine. */
export const maySeeInsights = (viewer: Viewer): viewer is Person => isAdmin(viewer)

export const LONGEST_FILTER = 254
