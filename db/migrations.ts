import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dialect } from './dialect.ts'

export const migrationsFolder = join(process.cwd(), 'db', 'migrations', dialect)

/** When the newest migration this version knows was made, in milliseconds, as the migrator records it. */
export function newestMigration(): number {
  const journal = JSON.parse(readFileSync(join(migrationsFolder, 'meta', '_journal.json'), 'utf8'))
  return Math.max(0, ...journal.entries.map((entry: { when: number }) => entry.when))
}
