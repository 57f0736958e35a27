import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { environment } from './environment.js'
import { run } from './processes.js'
import { root } from './root.js'
import { throwawayFolder } from './throwaway.js'

/** drizzle-kit's command, and the environment in which it speaks each dialect. */
export const generate = (node) => [
  node,
  join(root, 'node_modules/drizzle-kit/bin.cjs'),
  'generate',
  '--config=db/drizzle.config.ts',
]

export const dialects = {
  sqlite: { ...environment, DATABASE_URL: 'file:unopened.db' },
  postgres: { ...environment, DATABASE_URL: 'pglite:' },
}

/** Why the migrations do not say what the tables say; nothing if they do. Works on a copy. */
export async function staleness(node) {
  const folder = throwawayFolder()
  for (const path of ['db', 'package.json', 'tsconfig.json'])
    cpSync(join(root, path), join(folder, path), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const reasons = await Promise.all(Object.entries(dialects).map(([name, env]) => staleIn(name, { node, folder, env })))
  return [...reasons, onlyInOne()].filter(Boolean).join('\n')
}

async function staleIn(dialect, { node, folder, env }) {
  const { status, output } = await run(generate(node), { cwd: folder, env })
  const isNew = migrationsOf(dialect, folder).filter((file) => !migrationsOf(dialect).includes(file))
  if (status === 0 && isNew.length === 0) return undefined
  const found = isNew.map((file) => readFileSync(join(folder, 'db/migrations', dialect, file), 'utf8'))
  const why = found.length > 0 ? found.join('\n') : output
  return `The ${dialect} migrations are stale: run npm run db:generate. It would add:\n${why}`
}

/** A migration written by hand is easily forgotten for the other database. */
function onlyInOne() {
  const [sqlite, postgres] = Object.keys(dialects).map((dialect) =>
    migrationsOf(dialect).map((file) => file.slice(0, 4)),
  )
  if (sqlite.join() === postgres.join()) return undefined
  return `SQLite has the migrations ${sqlite.join(' ')}, PostgreSQL ${postgres.join(' ')}: each needs its own of every one.`
}

const migrationsOf = (dialect, folder = root) =>
  readdirSync(join(folder, 'db/migrations', dialect)).filter((file) => file.endsWith('.sql'))
