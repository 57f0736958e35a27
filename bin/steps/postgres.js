import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { throwawayFolder } from './throwaway.js'

const DEBIAN = '/usr/lib/postgresql'
const STARTS_WITHIN = 30_000

/**
 * A PostgreSQL server for the tests, `{ url, stop }`: the one TEST_POSTGRES_URL names, or a private one that is
 * started here and ends with this command at the latest. Undefined where there is none.
 */
export async function testServer() {
  const { TEST_POSTGRES_URL: url } = process.env
  if (url) return { url, stop: async () => {} }
  const programs = newestPrograms()
  return programs && start(programs)
}

function newestPrograms() {
  if (!existsSync(DEBIAN)) return undefined
  return readdirSync(DEBIAN)
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => join(DEBIAN, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')))
}

async function start(programs) {
  const folder = throwawayFolder()
  const user = ownerOf(folder)
  const cluster = join(folder, 'cluster')
  const made = spawnSync(
    join(programs, 'initdb'),
    // Whatever the machine speaks: under the bare locale C, capitals are known in English only.
    ['-D', cluster, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    {
      ...user,
      cwd: folder,
      encoding: 'utf8',
    },
  )
  if (made.status !== 0) throw new Error(`A PostgreSQL server for the tests could not be made: ${made.stderr}`)
  const port = await freePort()
  const hurried = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'].flatMap((setting) => ['-c', setting])
  const where = ['-D', cluster, '-k', folder, '-h', '127.0.0.1', '-p', String(port)]
  const server = spawn(join(programs, 'postgres'), [...where, ...hurried], { ...user, cwd: folder, stdio: 'ignore' })
  const ended = once(server, 'exit')
  const end = () => server.kill('SIGQUIT')
  process.prependListener('exit', () => end() && waitBriefly())
  await ready(server, join(cluster, 'postmaster.pid'))
  const stop = () => end() && ended
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop }
}

/** PostgreSQL refuses to run as root, so root makes the folder over to Debian's own user. */
function ownerOf(folder) {
  if (process.getuid?.() !== 0) return {}
  const [, , uid, gid] = readFileSync('/etc/passwd', 'utf8')
    .match(/^postgres:.*$/m)[0]
    .split(':')
    .map(Number)
  chownSync(folder, uid, gid)
  return { uid, gid }
}

async function ready(server, statusFile) {
  const until = performance.now() + STARTS_WITHIN
  while (server.exitCode === null && performance.now() < until) {
    if (existsSync(statusFile) && /^ready\s*$/m.test(readFileSync(statusFile, 'utf8'))) return
    await pause(50)
  }
  throw new Error('The PostgreSQL server for the tests did not start.')
}

/** Its folder is about to be removed; let it be the last to touch it. */
const waitBriefly = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)

/** A port nobody listens on at the moment. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}
