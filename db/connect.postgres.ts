/**
 * PostgreSQL: one pool that reads, one that writes in serializable transactions, which go again when they met another.
 * `pglite:` is the same database inside the process, on one connection, for tests.
 */
import { sql } from 'drizzle-orm'
import type { Database, Db } from './database.ts'
import { UnfitDatabase } from './database.ts'
import { migrationsFolder, newestMigration } from './migrations.ts'
import { counting } from './statements.ts'
import { ABREAST, throughCrowd } from './through-crowd.ts'

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
      const transact = (again: boolean) =>
        handle.writer.transaction(
          async (tx) => {
            await (tx as Handle['writer']).execute(again ? alone : besideOthers)
            return work(tx as Db)
          },
          { isolationLevel: 'serializable' },
        )
      const result = await throughCrowd(transact)
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
    async backUp() {
      throw new UnfitDatabase(
        'This site keeps its data in PostgreSQL. Back it up with pg_dump, which copies it while the site goes on.',
      )
    },
    close: handle.close,
  }
}

/**
 * Writes of all processes go beside each other, and one that goes again goes alone: then it meets nobody a second time.
 * LOCK takes no snapshot, so it sees whatever was committed while it waited; both are granted in the order of asking.
 */
const besideOthers = sql`lock table settings in row share mode`
const alone = sql`lock table settings in exclusive mode`

async function openPool(url: string): Promise<Handle> {
  const [{ Pool }, { drizzle }, { migrate }] = await Promise.all([
    import('pg').then((it) => it.default),
    import('drizzle-orm/node-postgres'),
    import('drizzle-orm/node-postgres/migrator'),
  ])
  const readers = new Pool({ connectionString: url, options: '-c default_transaction_read_only=on' })
  const writers = new Pool({ connectionString: url, max: ABREAST + 1 })
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
