import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'

/** `long:N` is one article, `long-N`, whose conversation has N comments. */
export type World = 'quiet' | 'busy' | `long:${number}`

export interface Demo {
  /** Where it is, without a slash at the end. */
  address: string
  /** Where its database is. */
  env: { DATA_DIR: string; DATABASE_URL: string }
  stop(): Promise<void>
}

/** What everyone in a sample world signs in with. */
export const samplePassword = 'demo password 1'

/** A site of its own with a sample world, on a free port, until it is stopped. It has to be built. */
export async function openDemo(world: World): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), 'below-the-line-demo-'))
  const port = await freePort()
  const env = { DATA_DIR: folder, DATABASE_URL: `file:${folder}/site.db` }
  const named = { PORT: String(port), HOST: '127.0.0.1', SITE_URL: '', SMTP_URL: '', TRUSTED_PROXIES: '127.0.0.1' }
  const means = { NODE_ENV: 'production', LOG_LEVEL: 'warn', NEXT_TELEMETRY_DISABLED: '1' } as const
  if (isLong(world)) await seed(world, { ...process.env, ...env })
  const site = spawn(process.execPath, ['app/_server/front.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env, ...named, ...means, ...(isLong(world) ? {} : { DEMO: world }) },
  })
  const ended = once(site, 'exit')
  const address = `http://127.0.0.1:${port}`
  await Promise.race([
    saysWhere(site.stdout, address),
    ended.then(() => Promise.reject(new Error(`The ${world} demo ended before it began.`))),
  ])
  return {
    address,
    env,
    async stop() {
      site.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const isLong = (world: World) => world.startsWith('long:')

async function seed(world: World, env: NodeJS.ProcessEnv): Promise<void> {
  const seeding = spawn(process.execPath, ['lib/command-line/main.ts', 'seed', world], { stdio: 'ignore', env })
  const [status] = await once(seeding, 'exit')
  if (status !== 0) throw new Error(`The world ${world} could not be made.`)
}

/** The site prints its address once it listens. What it prints later is let go, so that it never waits for a reader. */
function saysWhere(output: NodeJS.ReadableStream, address: string): Promise<void> {
  let said = ''
  return new Promise((found) => {
    output.on('data', (chunk: Buffer) => {
      if (said.length < 10_000) said += chunk
      if (said.includes(address)) found()
    })
  })
}
