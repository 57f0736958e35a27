import { AsyncLocalStorage } from 'node:async_hooks'
import type { Database } from './database.ts'
import { databaseUrl, dialect } from './dialect.ts'

/** Next loads a module once per bundle; one process must still hold one writer. */
const held = globalThis as unknown as { belowTheLine?: Promise<Database> }

held.belowTheLine ??=
  dialect === 'postgres'
    ? import('./connect.postgres.ts').then((it) => it.open(databaseUrl))
    : import('./connect.sqlite.ts').then((it) => it.open(databaseUrl))

export const database = await held.belowTheLine
export const { db } = database

const writing = new AsyncLocalStorage<true>()

export const write: Database['write'] = async (work) => {
  if (writing.getStore()) throw new Error('write() inside write(): pass tx along instead')
  return database.write((tx) => writing.run(true, () => work(tx)))
}
