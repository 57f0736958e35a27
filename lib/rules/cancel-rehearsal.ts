import { and, eq, inArray } from 'drizzle-orm'
import { write } from '#db/connect'
import { rehearsals } from '#db/tables/screening'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { mayChangeRules } from './policy.ts'

/** Ends a rehearsal before it is done; it stops at its next page of comments. */
export async function cancelRehearsal(viewer: Viewer, { id }: { id: string }, now: Date): Promise<void> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(mayChangeRules(viewer), 'forbidden', 'forbidden')
  await write(async (tx) => {
    const [cancelled] = await tx
      .update(rehearsals)
      .set({ state: 'cancelled', endedAt: now })
      .where(and(eq(rehearsals.id, id), inArray(rehearsals.state, ['waiting', 'running'])))
      .returning({ id: rehearsals.id })
    refuseUnless(cancelled, 'conflict', 'rehearsal-over')
    await record(tx, { name: 'rule.rehearsal-cancelled', actorId: viewer.id, subjectId: id }, now)
  })
}
