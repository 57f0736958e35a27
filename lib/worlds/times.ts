import type { Random } from './random.ts'

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

export const before = (now: Date, milliseconds: number) => new Date(now.getTime() - milliseconds)

export const after = (moment: Date, milliseconds: number) => new Date(moment.getTime() + milliseconds)

/** That hour (UTC) of the day so many days before now; a day earlier when it would be less than three hours ago. */
export function hourOfDay(now: Date, { daysAgo, hour: at }: { daysAgo: number; hour: number }): Date {
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())
  const moment = new Date(midnight - daysAgo * day + at * hour)
  return moment <= before(now, 3 * hour) ? moment : before(moment, day)
}

type Fading = { length: number; fade: number }

/** How long after the start something happens: soon more often than late, never after `length` (a cut-off exponential). */
export const fadingOffset = ({ length, fade }: Fading, random: Random): number =>
  Math.floor(-Math.log(1 - random.next() * (1 - Math.exp(-length / fade))) * fade)

export type Span = {
  from: Date
  until: Date /** Milliseconds after which interest has fallen to a third. */
  fade: number
}

/** So many moments between two, in order, dense at first and thinning out. */
export function fadingMoments(count: number, { from, until, fade }: Span, random: Random): Date[] {
  const length = until.getTime() - from.getTime()
  const offsets = Array.from({ length: count }, () => fadingOffset({ length, fade }, random))
  return offsets.sort((one, other) => one - other).map((offset) => after(from, offset))
}
