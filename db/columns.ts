/**
 * The column vocabulary. Tables are spelled with these words and never with a dialect's own, so one set of tables
 * becomes SQLite or PostgreSQL. SQLite's types are the ones the rest of the code sees; the cast below makes it so,
 * and the tests run against both to keep it honest.
 */
import * as postgres from './columns.postgres.ts'
import * as sqlite from './columns.sqlite.ts'
import { dialect } from './dialect.ts'

export const { table, id, ref, words, choice, flag, number, score, moment, json, index, unique } = (
  dialect === 'postgres' ? postgres : sqlite
) as typeof sqlite
