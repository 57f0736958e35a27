import type Sqlite from 'better-sqlite3'
import type { Db } from './database.ts'

/** Writes that share one commit: how many, and how long the first of them may wait for the others, in milliseconds. */
const MOST = 64
const LONGEST = 10

interface Waiting {
  work(tx: Db): Promise<unknown>
  done(value: unknown): void
  failed(error: unknown): void
}

/**
 * Lets writes in one at a time. Those that wait at the same moment share one transaction and so one sync to disk, each
 * in a savepoint of its own: one that fails leaves nothing, and none is answered before the commit.
 */
export function writesInTurn(writer: Sqlite.Database, tx: Db) {
  const waiting: Waiting[] = []
  let going: Promise<void> | undefined

  async function go() {
    while (waiting.length > 0) {
      await new Promise(setImmediate)
      await commitSome()
    }
    going = undefined
  }

  async function commitSome() {
    const written: (() => void)[] = []
    const lost: Waiting[] = []
    try {
      writer.exec('BEGIN IMMEDIATE')
      await takeTurns(written, lost)
      writer.exec('COMMIT')
      for (const answer of written) answer()
    } catch (error) {
      if (writer.inTransaction) writer.exec('ROLLBACK')
      if (lost.length === 0) lost.push(...waiting.splice(0, 1))
      for (const it of lost) it.failed(error)
    }
  }

  async function takeTurns(written: (() => void)[], lost: Waiting[]) {
    const began = performance.now()
    for (let turn = 0; turn < MOST && performance.now() - began < LONGEST; turn++) {
      const it = waiting.shift()
      if (!it) return
      lost.push(it)
      writer.exec('SAVEPOINT turn')
      try {
        const value = await it.work(tx)
        writer.exec('RELEASE turn')
        written.push(() => it.done(value))
      } catch (error) {
        if (!writer.inTransaction) throw error
        writer.exec('ROLLBACK TO turn')
        writer.exec('RELEASE turn')
        lost.pop()
        it.failed(error)
      }
    }
  }

  return {
    write<T>(work: (tx: Db) => Promise<T>): Promise<T> {
      const answered = new Promise<unknown>((done, failed) => waiting.push({ work, done, failed }))
      going ??= go()
      return answered as Promise<T>
    },
    /** Resolves when nothing is being written. */
    idle: async () => going,
  }
}
