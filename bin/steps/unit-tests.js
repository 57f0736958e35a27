import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { environment } from './environment.js'
import { filesUnder } from './files.js'
import { run } from './processes.js'
import { root } from './root.js'
import { throwawayFolder } from './throwaway.js'

const all = () => ['bin', 'db', 'lib', 'app'].flatMap(filesUnder).filter((path) => /\.test\.[jt]s$/.test(path))

/** What gives the same answer on every database need not be asked on each. */
const asksTheDatabase = (path) => /db\/testing'|'\.\/testing\.ts'/.test(readFileSync(join(root, path), 'utf8'))

/**
 * Runs the unit tests on one database (`sqlite`, `pglite` or a server's URL): `{ passed, failed, skipped, output }`.
 * PGlite takes seconds to start, so there everything shares one process.
 */
export async function unitTests(node, database) {
  const files = database === 'sqlite' ? all() : all().filter(asksTheDatabase)
  const totals = join(throwawayFolder(), 'totals.json')
  const runner =
    database === 'pglite' ? ['db/testing.pglite.ts'] : ['--test', `--test-concurrency=${availableParallelism()}`]
  const reporters = { './bin/reporters/failures.js': 'stdout', './bin/reporters/totals.js': totals }
  const reporting = Object.entries(reporters).flatMap(([reporter, to]) => [
    `--test-reporter=${reporter}`,
    `--test-reporter-destination=${to}`,
  ])
  const command = [node, '--import=./db/throwaway.ts', ...reporting, ...runner, ...files]
  const { status, output } = await run(command, { env: { ...environment, TEST_DATABASE: database } })
  return { ...counted(totals, status), output }
}

function counted(file, status) {
  const counts = read(file)
  const isAmiss = counts.passed + counts.failed === 0 || (status !== 0 && counts.failed === 0)
  return isAmiss ? { ...counts, failed: counts.failed + 1 } : counts
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}
