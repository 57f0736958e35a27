import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { dataDir } from './dialect.ts'

/** The ceiling for posting: single-row inserts a second into a bare file beside the site's, each synced to disk. */
export async function rawInserts(seconds: number): Promise<number> {
  const file = join(dataDir, 'ceiling.db')
  const connection = new Sqlite(file)
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
  connection.exec('create table if not exists rows (id integer primary key, words text)')
  const insert = connection.prepare('insert into rows (words) values (?)')
  const began = performance.now()
  let done = 0
  for (; performance.now() - began < seconds * 1000; done++) insert.run('x'.repeat(200))
  const rate = done / ((performance.now() - began) / 1000)
  connection.close()
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
  return rate
}
