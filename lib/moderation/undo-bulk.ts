import { and, eq } from 'drizzle-orm'
import { write } from '#db/connect'
import { bulks } from '#db/tables/moderation'
import { record } from '#lib/ground/events'
import { enqueue } from '#lib/ground/jobs'
import { refuseUnless } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import { ownBulk } from './bulk/own-bulk.ts'
import { refuseUnlessStaff } from './desk/staff-only.ts'

/** Takes a whole bulk back, within ten minutes, in the background. What others decided or changed since stays. */
export async function undoBulk(viewer: Viewer, { bulkId }: { bulkId: string }, now: Date): Promise<void> {
  refuseUnlessStaff(viewer)
  await write(async (tx) => {
    const { state, undoUntil } = await ownBulk(tx, viewer, bulkId)
    refuseUnless(state !== 'running', 'conflict', 'bulk-running')
    refuseUnless(undoUntil !== null && now < undoUntil, 'conflict', 'bulk-late')
    const [undoing] = await tx
      .update(bulks)
      .set({ state: 'undoing' })
      .where(and(eq(bulks.id, bulkId), eq(bulks.state, 'done')))
      .returning({ id: bulks.id })
    refuseUnless(undoing, 'conflict', 'undone-already')
    await enqueue(tx, { name: 'take-back-bulk', input: { bulk: bulkId }, key: `take-back-bulk:${bulkId}` }, now)
    await record(tx, { name: 'bulk.undone', actorId: viewer.id, subjectId: bulkId }, now)
  })
}
