import { and, asc, eq, isNull, lte, or, sql } from 'drizzle-orm'
import { db, write } from '#db/connect'
import type { Db } from '#db/database'
import { jobs } from '#db/tables/ground'
import { idAt } from './ids.ts'

const LEASE = 60_000
const TRIES = 8

export interface Job {
  /** What to do, in the imperative: `send-verification`. */
  name: string
  /** Ids only, where ids will do: what is said is written when the job runs. */
  input: Record<string, unknown>
  /** With a key, asking twice makes one job. */
  key?: string
  runAt?: Date
}

/** Asks for work later, in the transaction of the change that needs it. Jobs are repeatable: they may run twice. */
export async function enqueue(tx: Db, job: Job, now: Date): Promise<void> {
  const { name, input, key = null, runAt = now } = job
  await tx
    .insert(jobs)
    .values({ id: idAt(now), name, input, key, runAt })
    .onConflictDoNothing()
}

/** Leases the next job that is due, for a minute; nobody else is given it meanwhile. */
export async function takeJob(now: Date): Promise<typeof jobs.$inferSelect | undefined> {
  const due = and(isNull(jobs.failedAt), lte(jobs.runAt, now), or(isNull(jobs.lockedUntil), lte(jobs.lockedUntil, now)))
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
  return taken ?? takeJob(now)
}

export const finishJob = (id: string) => write(async (tx) => void (await tx.delete(jobs).where(eq(jobs.id, id))))

/** Puts a job back for later, twice as late each time; after eight tries it is kept as failed, for an admin to see. */
export async function postponeJob(job: { id: string; attempts: number }, error: string, now: Date): Promise<void> {
  const given =
    job.attempts >= TRIES
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
