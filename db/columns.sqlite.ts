import { index, integer, real, sqliteTable as table, text, uniqueIndex as unique } from 'drizzle-orm/sqlite-core'

export { index, table, unique }

export const id = () => text('id').primaryKey()
export const ref = (name: string) => text(name)
export const words = (name: string) => text(name)
export const choice = <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
  text(name, { enum: values as unknown as [T[number], ...T[number][]] })
export const flag = (name: string) => integer(name, { mode: 'boolean' })
export const number = (name: string) => integer(name)
export const score = (name: string) => real(name)
export const moment = (name: string) => integer(name, { mode: 'timestamp_ms' })
export const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>()
