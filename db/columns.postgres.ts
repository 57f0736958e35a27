import {
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable as table,
  text,
  timestamp,
  uniqueIndex as unique,
} from 'drizzle-orm/pg-core'

export { index, table, unique }

export const id = () => text('id').primaryKey()
export const ref = (name: string) => text(name)
export const words = (name: string) => text(name)
export const choice = <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
  text(name, { enum: values as unknown as [T[number], ...T[number][]] })
export const flag = (name: string) => boolean(name)
export const number = (name: string) => integer(name)
export const score = (name: string) => doublePrecision(name)
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' })
export const json = <T>(name: string) => jsonb(name).$type<T>()
