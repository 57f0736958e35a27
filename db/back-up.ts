import { chmodSync, existsSync, linkSync, rmSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { type Db, UnfitDatabase } from './database.ts'

/** More pages than any file has: copied in one go, so that nobody's writing makes it begin anew. */
const ALL = 0x7fffffff
const OWNER_ONLY = 0o600

/** Copies a SQLite database through its own online backup, looks at the copy, and only then gives it its name. */
export async function backUpSqlite(
  from: Sqlite.Database,
  file: string,
  holds: (copy: Db) => Promise<boolean>,
): Promise<void> {
  if (existsSync(file)) throw taken(file)
  const begun = `${file}.${process.pid}.part`
  try {
    await from.backup(begun, { progress: () => ALL })
    chmodSync(begun, OWNER_ONLY)
    if (!(await isWhole(begun, holds)))
      throw new UnfitDatabase(
        'The copy does not hold together, so it was not kept. Run btl verify-audit, and keep the backups you have.',
      )
    name(begun, file)
  } catch (error) {
    throw error instanceof UnfitDatabase ? error : unwritable(file, error as Error)
  } finally {
    for (const rest of ['', '-journal', '-shm', '-wal']) rmSync(begun + rest, { force: true })
  }
}

async function isWhole(file: string, holds: (copy: Db) => Promise<boolean>): Promise<boolean> {
  const copy = new Sqlite(file)
  try {
    copy.pragma('journal_mode = DELETE')
    return copy.pragma('integrity_check', { simple: true }) === 'ok' && (await holds(drizzle({ client: copy })))
  } finally {
    copy.close()
  }
}

/** A link, unlike a rename, never takes the place of a file that came meanwhile. */
function name(begun: string, file: string) {
  try {
    linkSync(begun, file)
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? taken(file) : error
  }
}

const taken = (file: string) =>
  new UnfitDatabase(`There is a file ${file} already. Name another: a backup never takes the place of one.`)

const unwritable = (file: string, error: Error) =>
  new UnfitDatabase(`The backup ${file} cannot be written: ${error.message}. Check the folder and the space left.`, {
    cause: error,
  })
