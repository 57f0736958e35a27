import { and, eq, isNotNull } from 'drizzle-orm'
import { write } from '#db/connect'
import { jobs } from '#db/tables/ground'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { isAdmin, isSignedIn, type Viewer } from '#lib/users/policy'

/** Tries a job that was given up once more, from the beginning. */
export async function retryJob(viewer: Viewer, { job }: { job: string }, now: Date): Promise<void> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(isAdmin(viewer), 'forbidden', 'forbidden')
  await write(async (tx) => {
    const [changed] = await tx
      .update(jobs)
      .set({ failedAt: null, error: null, attempts: 0, lockedUntil: null, runAt: now })
      .where(and(eq(jobs.id, job), isNotNull(jobs.failedAt)))
      .returning({ name: jobs.name })
    refuseUnless(changed, 'conflict', 'job-gone')
    await record(tx, { name: 'job.retried', actorId: viewer.id, subjectId: job, details: { job: changed.name } }, now)
  })
}
