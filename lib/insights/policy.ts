import { isAdmin, type Person, type Viewer } from '#lib/users/policy'

/** The record names who did what to whom. */
export const mayReadRecord = (viewer: Viewer): viewer is Person => isAdmin(viewer)
/** Figures about the whole site, its people and its machine. */
export const maySeeInsights = (viewer: Viewer): viewer is Person => isAdmin(viewer)

export const LONGEST_FILTER = 254

export const PERIODS = [7, 28, 90] as const
/** Figures about fewer people than this are not shown: they would be about somebody. */
export const FEWEST_PEOPLE = 3

export const shownPeople = (people: number): number | null => (people >= FEWEST_PEOPLE ? people : null)

const Z = 1.959964

/** The 95 % interval of a share (E. B. Wilson, 1927), from 0 to 1; nothing of none. */
export function wilson(some: number, all: number): { low: number; high: number } | null {
  if (all === 0) return null
  const share = some / all
  const middle = share + Z ** 2 / (2 * all)
  const reach = Z * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2))
  const scale = 1 + Z ** 2 / all
  return { low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale) }
}
export const FAILED_PAGE = 50
