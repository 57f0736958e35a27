import { and, asc, count, gt, isNotNull, isNull, lt } from 'drizzle-orm'
import { type Lane, lanes } from '#db/choices'
import { db } from '#db/connect'
import { jobs } from '#db/tables/ground'
import { refuseUnless } from '#lib/ground/refusal'
import { isAdmin, isSignedIn, type Viewer } from '#lib/users/policy'
import { FAILED_PAGE } from '../policy.ts'

export interface FailedJob {
  id: string
  name: string
  /** The code of what went wrong last: never an address, never anybody's words. */
  error: string
  attempts: number
  failedAt: Date
}

/** A page of the jobs that were given up, the oldest first. What they hold is not shown. */
export async function listFailedJobs(
  viewer: Viewer,
  { after }: { after?: string | undefined },
): Promise<{ items: FailedJob[]; next: string | null }> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(isAdmin(viewer), 'forbidden', 'forbidden')
  const { id, name, error, attempts, failedAt } = jobs
  const rows = await db
    .select({ id, name, error, attempts, failedAt })
    .from(jobs)
    .where(and(isNotNull(failedAt), after ? gt(id, after) : undefined))
    .orderBy(asc(id))
    .limit(FAILED_PAGE + 1)
  const some = rows.slice(0, FAILED_PAGE)
  const items = some.map((row) => ({ ...row, error: row.error ?? '', failedAt: row.failedAt! }))
  return { items, next: rows.length > FAILED_PAGE ? some.at(-1)!.id : null }
}

/** How many jobs wait, by lane, and how many of them have been due for a minute. */
export async function countWaitingJobs(
  viewer: Viewer,
  now: Date,
): Promise<{ lane: Lane; waiting: number; late: number }[]> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(isAdmin(viewer), 'forbidden', 'forbidden')
  const late = lt(jobs.runAt, new Date(now.getTime() - 60_000))
  const byLane = (which?: typeof late) =>
    db
      .select({ lane: jobs.lane, jobs: count() })
      .from(jobs)
      .where(and(isNull(jobs.failedAt), which))
      .groupBy(jobs.lane)
  const [all, lateOnes] = await Promise.all([byLane(), byLane(late)])
  const of = (rows: typeof all, lane: string) => rows.find((it) => it.lane === lane)?.jobs ?? 0
  return lanes.map((lane) => ({ lane, waiting: of(all, lane), late: of(lateOnes, lane) }))
}
