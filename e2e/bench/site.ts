import type { ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encode } from 'next-auth/jwt'
import type { Person } from '#lib/users/policy'
import { answering, startNode } from './processes.ts'

export const secret = 'only for benchmarks, never for a site with readers'

/** Points this process and the sites it starts at a database of their own; call before anything imports the tables. */
export function prepareEnvironment(): string {
  const folder = process.env.BENCH_FOLDER ?? mkdtempSync(join(tmpdir(), 'below-the-line-bench-'))
  Object.assign(process.env, {
    DATA_DIR: folder,
    DATABASE_URL: `file:${folder}/bench.db`,
    AUTH_SECRET: secret,
    LOG_LEVEL: 'error',
  })
  return folder
}

export interface Site {
  origin: string
  process: ChildProcess
}

export async function startSite(): Promise<Site> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const process = startNode('app/_server/front.ts', {
    PORT: String(port),
    HOST: '127.0.0.1',
    SITE_URL: origin,
    NODE_ENV: 'production',
  })
  await answering(`${origin}/healthz`, process)
  return { origin, process }
}

/** The cookie of someone's session. */
export const cookieOf = async ({ id, sessionId }: Person): Promise<string> =>
  `next-auth.session-token=${await encode({ token: { sub: id, sid: sessionId }, secret, maxAge: 86_400 })}`

export function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
