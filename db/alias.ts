import { alias as ofPostgres } from 'drizzle-orm/pg-core'
import { alias as ofSqlite } from 'drizzle-orm/sqlite-core'
import { dialect } from './dialect.ts'

/** The same table under another name, for a query that needs it twice. */
export const alias = (dialect === 'postgres' ? ofPostgres : ofSqlite) as typeof ofSqlite
