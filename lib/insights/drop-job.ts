import { and, eq, isNotNull } from 'drizzle-orm'
import { write } from '#db/connect'
import { jobs } from '#db/tables/ground'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { isAdmin, isSignedIn, type Viewer } from '#lib/users/policy'

/** Gives a job up for good. What it would have done is not done. */
export async function dropJob(viewer: Viewer, { job }: { job: string }, now: Date): Promise<void> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(isAdmin(viewer), 'forbidden', 'forbidden')
  await write(async (tx) => {
    const [changed] = await tx
      .delete(jobs)
      .where(and(eq(jobs.id, job), isNotNull(jobs.failedAt)))
      .returning({ name: jobs.name })
    refuseUnless(changed, 'conflict', 'job-gone')
    await record(tx, { name: 'job.dropped', actorId: viewer.id, subjectId: job, details: { job: changed.name } }, now)
  })
}
