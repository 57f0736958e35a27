import { and, gte, lt, type SQL, sql } from 'drizzle-orm'
import { firstIdAt } from '#lib/ground/ids'

const DAY = 86_400_000

/** Whole days in UTC, the current one included. */
export interface Period {
  from: Date
  until: Date
  days: Date[]
}

export function periodOf(days: number, now: Date): Period {
  const today = Math.floor(now.getTime() / DAY) * DAY
  const starts = Array.from({ length: days }, (_, at) => new Date(today - (days - 1 - at) * DAY))
  return { from: starts[0] ?? now, until: new Date(today + DAY), days: starts }
}

type Column = Parameters<typeof gte>[0]

export const during = (column: Column, { from, until }: Pick<Period, 'from' | 'until'>): SQL | undefined =>
  and(gte(column, from), lt(column, until))

/** The same of an id, which is made of its moment: a range of the primary key. */
export const madeDuring = (column: Column, { from, until }: Pick<Period, 'from' | 'until'>): SQL | undefined =>
  and(gte(column, firstIdAt(from)), lt(column, firstIdAt(until)))

/** The days of a period as rows with the ids each of them can have. */
export function dayRows({ days }: Period): SQL {
  const rows = days.map(
    (day) =>
      sql`select ${dateOf(day)} as day, ${firstIdAt(day)} as low, ${firstIdAt(new Date(day.getTime() + DAY))} as high`,
  )
  return sql.join(rows, sql` union all `)
}

export const dateOf = (day: Date) => day.toISOString().slice(0, 10)
