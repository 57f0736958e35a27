import { isAdmin, type Person, type Viewer } from '#lib/users/policy'

/** Texts tried against the rules at once. */
export const MOST_TRIED = 1_000

export const mayChangeSettings = (viewer: Viewer): viewer is Person => isAdmin(viewer)
export const mayTryRules = (viewer: Viewer): viewer is Person => isAdmin(viewer)
