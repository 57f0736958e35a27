import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { untold } from './environment.js'
import { filesUnder } from './files.js'
import { alone } from './lock.js'
import { run } from './processes.js'
import { root } from './root.js'
import { giveUp, say, timed } from './say.js'
import { browserScripts } from './scripts.js'
import { throwawayFolder } from './throwaway.js'

const folders = ['app', 'lib', 'db', 'public']
const files = ['bin/steps/scripts.js', 'instrumentation.ts', 'next.config.ts', 'package-lock.json', 'package.json']
const rest = ['proxy.ts', 'tsconfig.json']

const stamp = join(root, '.next', 'built-from')

/** Builds the site if any of its sources has changed since it was built. */
export async function build(node) {
  if (isBuilt(fingerprint())) return
  const failure = await timed('Building the site', () => attemptBuild(node))
  if (!failure) return
  say(failure)
  giveUp('The site could not be built; the reason is above.')
}

/** The same, silently: what went wrong, or nothing. */
export const attemptBuild = (node) =>
  alone('build', async () => {
    const sources = fingerprint()
    if (isBuilt(sources)) return undefined
    rmSync(stamp, { force: true })
    const failure = await firstFailure(node)
    if (failure) return failure
    mkdirSync(join(root, '.next'), { recursive: true })
    writeFileSync(stamp, sources)
    return undefined
  })

async function firstFailure(node) {
  const folder = throwawayFolder()
  const nothingReal = { DATA_DIR: folder, DATABASE_URL: `file:${folder}/build.db`, AUTH_SECRET: randomUUID() }
  const env = { ...untold, ...nothingReal }
  for (const command of [
    [node, 'bin/build-scripts.js'],
    [node, 'node_modules/next/dist/bin/next', 'build'],
  ]) {
    const { status, output } = await run(command, { env })
    if (status !== 0) return output
  }
  return undefined
}

const isBuilt = (sources) =>
  existsSync(stamp) &&
  readFileSync(stamp, 'utf8') === sources &&
  browserScripts().every(({ to }) => existsSync(join(root, to)))

function fingerprint() {
  const made = new Set(browserScripts().map(({ to }) => to))
  const sources = [...folders, ...files, ...rest]
    .flatMap(filesUnder)
    .filter((path) => !made.has(path) && !/\.test\.tsx?$/.test(path))
  const hash = createHash('sha256')
  for (const path of sources)
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  return hash.digest('hex')
}
