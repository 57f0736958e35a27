import { isAdmin, type Person, type Viewer } from '#lib/users/policy'

/** Texts tried against the rules at once. */
export const MOST_TRIED = 1_000
/** A thousand long comments as JSON, and a form with a full list of words, in bytes. */
export const LARGEST_TRIAL = 24 * 1024 * 1024
export const LARGEST_SETTING = 8 * 1024 * 1024

export const mayChangeSettings = (viewer: Viewer): viewer is Person => isAdmin(viewer)
export const mayTryRules = (viewer: Viewer): viewer is Person => isAdmin(viewer)
