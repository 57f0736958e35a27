import { refuseUnless } from '#lib/ground/refusal'

const DATE =
  /^(\d{4})-(\d\d)-(\d\d)(?:(?:T|\s+)(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?)?\s*(?:Z|UTC|([+-])(\d\d):?(\d\d))?$/i

/** The moment a date in a file means: `2023-06-18 17:26:39`, ISO 8601 with or without an offset, or a day. Without one it is UTC. */
export function publishedAtOf(written: string): Date {
  const match = DATE.exec(written.trim())
  const date = match && momentOf(match)
  refuseUnless(date, 'invalid', 'article-impossible-date', { params: { date: written.trim().slice(0, 40) } })
  return date
}

function momentOf([, ...parts]: RegExpExecArray): Date | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(0, 6)
    .map((it) => Number(it ?? 0))
  const [sign, offsetHours = '0', offsetMinutes = '0'] = parts.slice(6)
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  const given = [year, month, day, hour, minute, second].join()
  const offset = Number(offsetHours) * 60 + Number(offsetMinutes)
  if (given !== partsOf(local) || offset > 14 * 60 || Number(offsetMinutes) > 59) return undefined
  return new Date(local.getTime() - offset * 60_000 * (sign === '-' ? -1 : 1))
}

const partsOf = (at: Date) =>
  [
    at.getUTCFullYear(),
    at.getUTCMonth() + 1,
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
  ].join()
