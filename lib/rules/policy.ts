import type { Head } from '#db/choices'
import { isAdmin, type Person, type Viewer } from '#lib/users/policy'

/** Texts tried against the rules at once. */
export const MOST_TRIED = 1_000
/** A thousand long comments as JSON, and a form with a full list of words, in bytes. */
export const LARGEST_TRIAL = 24 * 1024 * 1024
export const LARGEST_LIST = 2 * 1024 * 1024

export const mayChangeSettings = (viewer: Viewer): viewer is Person => isAdmin(viewer)
export const mayTryRules = (viewer: Viewer): viewer is Person => isAdmin(viewer)
export const mayChangeRules = (viewer: Viewer): viewer is Person => isAdmin(viewer)

/** Terms on the list beside those the site comes with, and how long each may be. */
export const MOST_TERMS = 5_000
export const LONGEST_TERM = 200

/** How many days of comments a rehearsal looks at, unless told. */
export const REHEARSED_DAYS = 30

/** How long a rehearsal is worth anything, in milliseconds. */
export const FRESH_FOR = 24 * 3_600_000

/** Disagreements a rehearsal shows. */
export const MOST_SHOWN = 20

/** The score stays hidden until people have decided so often, and removed so often for one head. */
export const FEWEST_DECISIONS = 300
export const FEWEST_REMOVALS = 30

/** Which head learns from a removal, by the number of the guideline it cites; others teach none. */
const headsByGuideline: Record<number, Head> = { 1: 'abuse', 2: 'abuse', 3: 'abuse', 5: 'spam' }

export const headOf = (guideline: number | null): Head | undefined => headsByGuideline[guideline ?? 0]

/** Whether a head has learned enough to be shown, and does better than chance on what was held out. */
export const isWorthShowing = ({ decisions = 0, removals = 0, aucLow = 0 }: Record<string, number>): boolean =>
  decisions >= FEWEST_DECISIONS && removals >= FEWEST_REMOVALS && aucLow > 0.5
