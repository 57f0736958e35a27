const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const relative = new Intl.RelativeTimeFormat('en', { style: 'short', numeric: 'auto' })
const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })

/** A moment as one says it: relative under a day, in minutes or hours, otherwise its date. Both in milliseconds. */
export function agoOf(at: number, now: number): string {
  const by = at - now
  if (Math.abs(by) >= DAY) return date.format(at)
  if (Math.abs(by) < MINUTE) return relative.format(0, 'second')
  const [unit, size] = Math.abs(by) >= HOUR ? (['hour', HOUR] as const) : (['minute', MINUTE] as const)
  return relative.format(Math.trunc(by / size), unit)
}

/** The exact moment, the same for everybody. */
export const exactly = (at: number): string => `${moment.format(at)} UTC`

/** A stretch of time on a clock face, such as 1:52. In milliseconds. */
export function clockOf(length: number): string {
  const seconds = Math.max(0, Math.ceil(length / 1_000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
