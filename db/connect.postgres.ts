/**
 * PostgreSQL: one pool that reads, one that writes in serializable transactions. Those that met another go again in
 * single file, with jitter, for up to two seconds each. `pglite:` is the same database inside the process, on one connection, for tests.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import type { Database, Db } from './database.ts'
import { UnfitDatabase } from './database.ts'
import { migrationsFolder, newestMigration } from './migrations.ts'
import { counting } from './statements.ts'

const RETRY_FOR = 2_000
const SERIALIZATION_FAILURE = '40001'
const DEADLOCK = '40P01'

interface Handle {
  reader: unknown
  writer: {
    transaction<T>(work: (tx: unknown) => Promise<T>, options: { isolationLevel: 'serializable' }): Promise<T>
    execute(query: ReturnType<typeof sql>): Promise<{ rows: Record<string, unknown>[] }>
  }
  migrate(): Promise<void>
  close(): Promise<void>
}

export async function open(url: string): Promise<Database> {
  const handle = url.startsWith('pglite:') ? await openPglite() : await openPool(url)
  let commits = 0
  return {
    db: handle.reader as Db,
    serial: false,
    changes: () => commits,
    async write(work) {
      const transact = () => handle.writer.transaction((tx) => work(tx as Db), { isolationLevel: 'serializable' })
      const result = await retried(transact)
      commits += 1
      return result
    },
    async migrate() {
      await refuseNewer(handle)
      await handle.migrate()
    },
    /** Its own vacuum does that, in its own time. */
    async settle() {},
    isUpToDate: async () => (await migratedAt(handle)) === newestMigration(),
    close: handle.close,
  }
}

async function openPool(url: string): Promise<Handle> {
  const [{ Pool }, { drizzle }, { migrate }] = await Promise.all([
    import('pg').then((it) => it.default),
    import('drizzle-orm/node-postgres'),
    import('drizzle-orm/node-postgres/migrator'),
  ])
  const readers = new Pool({ connectionString: url, options: '-c default_transaction_read_only=on' })
  const writers = new Pool({ connectionString: url })
  for (const pool of [readers, writers]) pool.on('error', () => {})
  const writer = drizzle({ client: writers, logger: counting })
  return {
    reader: drizzle({ client: readers, logger: counting }),
    writer: writer as unknown as Handle['writer'],
    migrate: () => migrate(writer, { migrationsFolder }),
    async close() {
      await Promise.all([readers.end(), writers.end()])
    },
  }
}

async function openPglite(): Promise<Handle> {
  const [{ PGlite }, { drizzle }, { migrate }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('drizzle-orm/pglite'),
    import('drizzle-orm/pglite/migrator'),
  ])
  const client = new PGlite()
  const database = drizzle({ client, logger: counting })
  return {
    reader: database,
    writer: database as unknown as Handle['writer'],
    migrate: () => migrate(database, { migrationsFolder }),
    close: () => client.close(),
  }
}

/** A write that met another goes again, one after the other: so a crowd at one row gets through instead of colliding on. */
async function retried<T>(transact: () => Promise<T>): Promise<T> {
  try {
    return await transact()
  } catch (error) {
    if (!isPassing(error)) throw error
  }
  const turn = lane.then(() => again(transact))
  lane = turn.catch(() => {})
  return turn
}

let lane: Promise<unknown> = Promise.resolve()

async function again<T>(transact: () => Promise<T>): Promise<T> {
  const started = performance.now()
  for (let wait = 5; ; wait *= 2) {
    try {
      return await transact()
    } catch (error) {
      if (!isPassing(error) || performance.now() - started > RETRY_FOR) throw error
      await pause(Math.random() * Math.min(wait, 200))
    }
  }
}

function isPassing(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && (cause.code === SERIALIZATION_FAILURE || cause.code === DEADLOCK)) return true
  }
  return false
}

async function refuseNewer(handle: Handle) {
  if ((await migratedAt(handle)) > newestMigration())
    throw new UnfitDatabase(
      'The database was written by a newer version of the site. Start that version, or restore an older backup.',
    )
}

/** When the newest migration the database has was made; 0 before the first. */
async function migratedAt({ writer }: Handle): Promise<number> {
  const found = await writer.execute(sql`select to_regclass('drizzle.__drizzle_migrations') as it`)
  if (!found.rows[0]?.it) return 0
  const { rows } = await writer.execute(sql`select max(created_at) as at from drizzle.__drizzle_migrations`)
  return Number(rows[0]?.at ?? 0)
}
