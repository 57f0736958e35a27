const minute = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })
const ago = new Intl.RelativeTimeFormat('en', { numeric: 'always' })
const MINUTE = 60_000
const HOUR = 60 * MINUTE

export const exactly = (at: Date): string => `${minute.format(at)} UTC`

/** A moment: how long ago when it is less than a day, with the minute on the element. */
export const When = ({ at, now }: { at: Date; now: Date }) => (
  <time dateTime={at.toISOString()} title={exactly(at)}>
    {lately(now.getTime() - at.getTime()) ?? exactly(at)}
  </time>
)

export const Day = ({ at }: { at: Date }) => (
  <time dateTime={at.toISOString()} title={exactly(at)}>
    {day.format(at)}
  </time>
)

function lately(passed: number): string | undefined {
  if (passed < 0 || passed >= 24 * HOUR) return undefined
  if (passed < HOUR) return ago.format(-Math.floor(passed / MINUTE), 'minute')
  return ago.format(-Math.floor(passed / HOUR), 'hour')
}
