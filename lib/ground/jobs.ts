import { and, asc, eq, isNull, lte, or, sql } from 'drizzle-orm'
import type { Lane } from '#db/choices'
import { db, write } from '#db/connect'
import type { Db } from '#db/database'
import { jobs } from '#db/tables/ground'
import { idAt } from './ids.ts'

/** How long a job is somebody's, in milliseconds, unless they keep it. */
export const LEASE = 60_000

/** A mail is tried again for three days and a half, the last of them once in 68 minutes: a night is soon over. */
const TRIES: Record<Lane, number> = { site: 8, mail: 80, long: 8 }

export interface Job {
  /** What to do, in the imperative: `send-verification`. What is to be sent goes the way of mail. */
  name: string
  /** Ids only, where ids will do: what is said is written when the job runs. */
  input: Record<string, unknown>
  /** With a key, asking twice makes one job. */
  key?: string
  runAt?: Date
}

/** Asks for work later, in the transaction of the change that needs it. Jobs are repeatable: they may run twice. */
export const enqueue = (tx: Db, job: Job, now: Date): Promise<void> => enqueueAll(tx, [job], now)

/** The same for several jobs at once. */
export async function enqueueAll(tx: Db, wanted: Job[], now: Date): Promise<void> {
  const rows = wanted.map(({ name, input, key = null, runAt = now }) => {
    return { id: idAt(now), name, input, key, runAt, lane: laneOf(name) }
  })
  if (rows.length > 0) await tx.insert(jobs).values(rows).onConflictDoNothing()
}

/** Work that may take minutes, which neither people nor mails should wait for. */
const long = new Set(['rehearse', 'train-score'])

const laneOf = (name: string): Lane => (name.startsWith('send-') ? 'mail' : long.has(name) ? 'long' : 'site')

/** Leases the next job of a lane that is due, for a minute; nobody else is given it meanwhile. */
export async function takeJob(lane: Lane, now: Date): Promise<typeof jobs.$inferSelect | undefined> {
  const due = and(
    eq(jobs.lane, lane),
    isNull(jobs.failedAt),
    lte(jobs.runAt, now),
    or(isNull(jobs.lockedUntil), lte(jobs.lockedUntil, now)),
  )
  const [next] = await db.select({ id: jobs.id }).from(jobs).where(due).orderBy(asc(jobs.runAt), asc(jobs.id)).limit(1)
  if (!next) return undefined
  const lease = { lockedUntil: new Date(now.getTime() + LEASE), attempts: sql`${jobs.attempts} + 1` }
  const [taken] = await write(async (tx) =>
    tx
      .update(jobs)
      .set(lease)
      .where(and(eq(jobs.id, next.id), due))
      .returning(),
  )
  return taken ?? takeJob(lane, now)
}

/** Keeps a job that takes longer than its lease, unless it was given to somebody else meanwhile. */
export const keepJob = ({ id, attempts }: Pick<Tried, 'id' | 'attempts'>, now: Date): Promise<void> =>
  write(
    async (tx) =>
      void (await tx
        .update(jobs)
        .set({ lockedUntil: new Date(now.getTime() + LEASE) })
        .where(and(eq(jobs.id, id), eq(jobs.attempts, attempts), isNull(jobs.failedAt)))),
  )

export const finishJob = (id: string) => write(async (tx) => void (await tx.delete(jobs).where(eq(jobs.id, id))))

interface Tried {
  id: string
  attempts: number
  lane: Lane
}

/** Puts a job back for later, later each time; after the last try it is kept as failed, for an admin to see. */
export async function postponeJob(job: Tried, error: string, now: Date): Promise<void> {
  const given =
    job.attempts >= TRIES[job.lane]
      ? { failedAt: now }
      : { runAt: new Date(now.getTime() + 1_000 * 4 ** Math.min(job.attempts, 6)), lockedUntil: null }
  await write(
    async (tx) =>
      void (await tx
        .update(jobs)
        .set({ ...given, error: error.slice(0, 200) })
        .where(eq(jobs.id, job.id))),
  )
}
