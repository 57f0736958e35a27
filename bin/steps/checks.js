import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { staleness } from './migrations.js'
import { run } from './processes.js'
import { outcomeOf, outcomeOfProgram, step } from './report.js'
import { root } from './root.js'
import { sum } from './totals.js'
import { unitTests } from './unit-tests.js'

/** Everything that takes seconds and needs nothing running: format, lint, types, floors, migrations, tests on SQLite. */
export async function checks(node) {
  const program = (name, path, ...args) =>
    step(name, async () => outcomeOfProgram(await run([node, `node_modules/${path}`, ...args])))
  const floors = ['app', 'bin', 'db', 'e2e', 'lib', 'proxy.ts', 'instrumentation.ts'].filter((path) =>
    existsSync(join(root, path)),
  )
  const all = await Promise.all([
    program('format and lint', '@biomejs/biome/bin/biome', 'check', '--colors=off'),
    program('floors', 'dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', ...floors),
    step('types', () => types(node)),
    step('migrations', async () => outcomeOf(await staleness(node))),
    step('tests on SQLite', () => unitTests(node, 'sqlite')),
  ])
  return sum(all)
}

/** Next spells the types of the routes first; without them, what a deleted route left behind would be checked. */
async function types(node) {
  const spelled = await run([node, 'node_modules/next/dist/bin/next', 'typegen'])
  if (spelled.status !== 0) return outcomeOfProgram(spelled)
  return outcomeOfProgram(await run([node, 'node_modules/typescript/bin/tsc', '--noEmit', '--pretty', 'false']))
}
