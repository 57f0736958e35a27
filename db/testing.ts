/** A fresh database for a test file: created, migrated, and gone when the file ends. */
import { after } from 'node:test'
import { database } from './connect.ts'
import { databaseUrl } from './dialect.ts'

const server = databaseUrl.startsWith('postgres') ? await import('./testing.postgres.ts') : undefined

await server?.createDatabase(databaseUrl)
await database.migrate()

after(async () => {
  await database.close()
  await server?.dropDatabase(databaseUrl)
})
