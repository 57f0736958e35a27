/**
 * Runs the test files it is given in this one process, each on an empty database: PGlite takes seconds to start,
 * so they share one that is emptied in between.
 */
import './testing.ts'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { type SQL, sql } from 'drizzle-orm'
import { write } from './connect.ts'

test('on PGlite, one file after another', async (all) => {
  for (const file of process.argv.slice(2)) {
    await import(pathToFileURL(file).href)
    await all.test(`nothing of ${file} is left behind`, empty)
  }
})

/** Empties every table. The record refuses that, except to whoever replicates. */
function empty() {
  return write(async (tx) => {
    const postgres = tx as unknown as { execute(statement: SQL): Promise<{ rows: { name: string }[] }> }
    await postgres.execute(sql`set local session_replication_role = replica`)
    const { rows } = await postgres.execute(sql`select tablename as name from pg_tables where schemaname = 'public'`)
    const tables = rows.map(({ name }) => sql.identifier(name))
    await postgres.execute(sql`truncate ${sql.join(tables, sql`, `)}`)
  })
}
