const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A moment as a reader says it: relative under a day, after that its date. */
export function relativeTime(at: number, now: number, language: string): string {
  const passed = Math.max(0, now - at)
  if (passed >= DAY) return new Intl.DateTimeFormat(placeOf(language), { dateStyle: 'medium' }).format(at)
  const relative = new Intl.RelativeTimeFormat(placeOf(language), { style: 'short', numeric: 'auto' })
  if (passed < MINUTE) return relative.format(0, 'second')
  return passed < HOUR
    ? relative.format(-Math.floor(passed / MINUTE), 'minute')
    : relative.format(-Math.floor(passed / HOUR), 'hour')
}

export const exactTime = (at: number, language: string): string =>
  new Intl.DateTimeFormat(placeOf(language), { dateStyle: 'full', timeStyle: 'short' }).format(at)

/** The site's English puts the day first. */
const placeOf = (language: string) => (language === 'en' ? 'en-GB' : language)

/** Makes the times in a part of the page relative, with the exact time in the reader's own zone as their title. */
export function freshenTimes(within: ParentNode | null, now = Date.now()): void {
  const { lang } = document.documentElement
  for (const time of within?.querySelectorAll('time') ?? []) {
    const at = Date.parse(time.dateTime)
    time.textContent = relativeTime(at, now, lang)
    time.title = exactTime(at, lang)
  }
}
