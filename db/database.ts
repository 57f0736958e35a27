import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'

export type Db = BetterSQLite3Database

/** What a database promises, whichever it is. */
export interface Database {
  /** Reads. Cannot write. */
  db: Db
  /**
   * One transaction. Writes happen as if one at a time, and the work may be run again if it has to be,
   * so nothing that reaches outside the database belongs in it: enqueue a job instead.
   */
  write<T>(work: (tx: Db) => Promise<T>): Promise<T>
  /** Writes really do happen one at a time, so inside `write` the order of commits is already known. */
  serial: boolean
  /**
   * A number that is another one whenever something may have been committed since: on SQLite by any process,
   * on PostgreSQL by this one. Costs microseconds.
   */
  changes(): number
  /** Brings the tables up to date. Rejects with an `UnfitDatabase` whose message says why it cannot. */
  migrate(): Promise<void>
  /** Leaves nothing of what was deleted in a file beside the database, as far as that is in its hands. */
  settle(): Promise<void>
  /** Whether it answers and has exactly the tables this version knows. */
  isUpToDate(): Promise<boolean>
  /**
   * Copies everything, as it stands at one moment, to a file that is not there yet, while others read and write. The
   * copy gets its name only when `holds` says that it does. Rejects with an `UnfitDatabase` otherwise.
   */
  backUp(file: string, holds: (copy: Db) => Promise<boolean>): Promise<void>
  close(): Promise<void>
}

/** The database cannot be used as it is. The message is a sentence for the person who starts the site. */
export class UnfitDatabase extends Error {
  override name = 'UnfitDatabase'
}
