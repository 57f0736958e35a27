import { log } from '#lib/ground/log'
import { seal } from '#lib/ground/seal'
import { forgetExpired } from '#lib/users/forget-expired'
import { operator } from '#lib/users/policy'
import { workOnce } from './worker.ts'

const HOUR = 3_600_000

const held = globalThis as unknown as { belowTheLineBackground?: { stop(): Promise<void> } }

/** Keeps the record sealed and the jobs going, once per process, until the process ends. */
export function startBackground() {
  held.belowTheLineBackground ??= loops([
    { every: 100, once: seal },
    { every: 250, once: () => workOnce(new Date()) },
    { every: HOUR, once: () => forgetExpired(operator, undefined, new Date()) },
  ])
}

/** Lets what is being done finish, and starts nothing more. */
export const stopBackground = async () => held.belowTheLineBackground?.stop()

function loops(wanted: { every: number; once: () => Promise<unknown> }[]) {
  let stopping = false
  const running = wanted.map(async ({ every, once }) => {
    while (!stopping) {
      const more = await once().catch((error: Error) => log.error({ name: error.name }, 'background work failed'))
      if (!more) await new Promise<void>((done) => setTimeout(done, every).unref())
    }
  })
  return {
    async stop() {
      stopping = true
      await Promise.race([Promise.all(running), new Promise((done) => setTimeout(done, 2_000).unref())])
    },
  }
}
