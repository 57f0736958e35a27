/** Loaded before any test (`node --import`): names a database of its own for this process, before a table is spelled. */
import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** In memory where the system offers it: a test waits for no disk. */
const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'below-the-line-'))
process.env.DATA_DIR = folder

const asked = process.env.TEST_DATABASE ?? 'sqlite'
if (asked === 'sqlite') process.env.DATABASE_URL = `file:${folder}/test.db`
if (asked === 'pglite') process.env.DATABASE_URL = 'pglite:'
if (asked.startsWith('postgres')) process.env.DATABASE_URL = ofItsOwn(asked)

process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** The same server, a database named after this process. */
function ofItsOwn(server: string): string {
  const url = new URL(server)
  url.pathname = `/below_${randomUUID().replaceAll('-', '')}`
  return url.href
}
