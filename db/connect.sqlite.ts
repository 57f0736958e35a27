/**
 * SQLite: one connection that writes, one that only reads.
 *
 * Why not db.transaction(async …): better-sqlite3 is synchronous and would commit (or, in later versions, throw) at
 * the first await. So write() opens and closes the transaction itself.
 */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { backUpSqlite } from './back-up.ts'
import type { Database, Db } from './database.ts'
import { UnfitDatabase } from './database.ts'
import { migrationsFolder, newestMigration } from './migrations.ts'
import { counting } from './statements.ts'
import { writesInTurn } from './writes-in-turn.ts'

export function open(url: string): Database {
  const file = url.replace(/^file:/, '')
  mkdirSync(dirname(file), { recursive: true })
  const writer = connect(file)
  const reader = connect(file)
  reader.pragma('query_only = ON')

  const tx: Db = drizzle({ client: writer, logger: counting })
  const version = reader.prepare('pragma data_version').pluck()
  const { write, idle } = writesInTurn(writer, tx)

  return {
    db: drizzle({ client: reader, logger: counting }),
    serial: true,
    changes: () => version.get() as number,
    write,
    async migrate() {
      refuseNewer(writer, file)
      migrate(tx as BetterSQLite, { migrationsFolder })
    },
    async settle() {
      while (writer.inTransaction) await new Promise(setImmediate)
      writer.pragma('wal_checkpoint(TRUNCATE)')
    },
    async isUpToDate() {
      return migratedAt(reader) === newestMigration()
    },
    backUp: (to, holds) => backUpSqlite(reader, to, holds),
    async close() {
      await idle()
      writer.close()
      reader.close()
    },
  }
}

type BetterSQLite = Parameters<typeof migrate>[0]

function connect(file: string) {
  try {
    const connection = new Sqlite(file)
    connection.pragma('busy_timeout = 5000')
    connection.pragma('journal_mode = WAL')
    connection.pragma('synchronous = FULL')
    connection.pragma('foreign_keys = ON')
    connection.pragma('secure_delete = ON')
    return connection
  } catch (error) {
    throw new UnfitDatabase(
      `The database file ${file} cannot be opened: ${(error as Error).message}. Restore a backup of it, or name another file in DATABASE_URL.`,
      { cause: error },
    )
  }
}

/** A file written by a later version of the site must not be touched by this one. */
function refuseNewer(writer: Sqlite.Database, file: string) {
  if (migratedAt(writer) > newestMigration())
    throw new UnfitDatabase(
      `The database file ${file} was written by a newer version of the site. Start that version, or restore an older backup.`,
    )
}

/** When the newest migration the file has was made; 0 before the first. */
function migratedAt(connection: Sqlite.Database): number {
  const known = connection.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get()
  if (!known) return 0
  const row = connection.prepare('select max(created_at) as at from __drizzle_migrations').get()
  return Number((row as { at: number | null }).at ?? 0)
}
