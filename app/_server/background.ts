import { Cron } from 'croner'
import { log } from '#lib/ground/log'
import { seal } from '#lib/ground/seal'
import { noticeOverdue } from '#lib/moderation/notice-overdue'
import { forgetExpired } from '#lib/privacy/forget-expired'
import { planTraining } from '#lib/rules/plan-training'
import { operator } from '#lib/users/policy'
import { workOnce } from './worker.ts'

/** Every hour, at an odd minute. What is kept for days is forgotten on the day. */
const OFTEN = '17 * * * *'
const MAILS_AT_ONCE = 2

/** Whether staff should be told that something is overdue. */
const EVERY_FIVE_MINUTES = '*/5 * * * *'

const held = globalThis as unknown as { belowTheLineBackground?: { stop(): Promise<void> } }

/** Keeps the record sealed and the jobs going, once per process, until the process ends. */
export function startBackground() {
  if (held.belowTheLineBackground) return
  const going = loops([
    { every: 100, once: seal },
    { every: 250, once: () => workOnce('site', new Date()) },
    { every: 1_000, once: () => workOnce('long', new Date()) },
    ...Array.from({ length: MAILS_AT_ONCE }, () => ({ every: 250, once: () => workOnce('mail', new Date()) })),
  ])
  const forgetting = new Cron(OFTEN, { protect: true, unref: true, catch: sayFailed }, forget)
  const training = new Cron(OFTEN, { protect: true, unref: true, catch: sayFailed }, plan)
  forgetting.trigger()
  training.trigger()
  const watching = new Cron(EVERY_FIVE_MINUTES, { protect: true, unref: true, catch: sayFailed }, watch)
  held.belowTheLineBackground = {
    stop() {
      forgetting.stop()
      training.stop()
      watching.stop()
      return going.stop()
    },
  }
}

const watch = () => noticeOverdue(operator, undefined, new Date())

const forget = () => forgetExpired(operator, undefined, new Date())

const plan = () => planTraining(operator, undefined, new Date())

const sayFailed = (error: unknown) => log.error({ name: (error as Error).name }, 'background work failed')

/** Lets what is being done finish, and starts nothing more. */
export const stopBackground = async () => held.belowTheLineBackground?.stop()

function loops(wanted: { every: number; once: () => Promise<unknown> }[]) {
  let stopping = false
  const running = wanted.map(async ({ every, once }) => {
    while (!stopping) {
      const more = await once().catch(sayFailed)
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
