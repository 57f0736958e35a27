import { say } from '#lib/ground/catalogue/say'

const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 })

export const shareOf = (share: number): string => percent.format(share)

/** A stretch of time as one says it, from milliseconds. */
export function stretchOf(length: number | null): string {
  if (length === null) return say('insights.none')
  const minutes = length / 60_000
  if (minutes < 1) return say('insights.seconds', { n: Math.round(length / 1_000) })
  if (minutes < 90) return say('insights.minutes', { n: Math.round(minutes) })
  return say('insights.hours', { n: Math.round(minutes / 6) / 10 })
}
