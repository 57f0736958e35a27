import { and, eq, ne, or } from 'drizzle-orm'
import { write } from '#db/connect'
import type { Db } from '#db/database'
import { comments } from '#db/tables/comments'
import { bulkItems, bulks } from '#db/tables/moderation'
import { record } from '#lib/ground/events'
import { enqueue } from '#lib/ground/jobs'
import { refuseUnless } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import { ownBulk } from './bulk/own-bulk.ts'
import { refuseUnlessStaff } from './desk/staff-only.ts'
import { UNDO_BULK_FOR } from './policy.ts'

/**
 * Decides what was previewed, in the background, when every comment is still as the preview showed it; otherwise nothing.
 * It can be undone for ten minutes, and nobody is told before.
 */
export async function commitBulk(viewer: Viewer, { bulkId }: { bulkId: string }, now: Date): Promise<void> {
  refuseUnlessStaff(viewer)
  const undoUntil = new Date(now.getTime() + UNDO_BULK_FOR)
  await write(async (tx) => {
    await ownBulk(tx, viewer, bulkId)
    refuseUnless((await countChanged(tx, bulkId)) === 0, 'conflict', 'bulk-changed')
    const [started] = await tx
      .update(bulks)
      .set({ state: 'running', startedAt: now, undoUntil })
      .where(and(eq(bulks.id, bulkId), eq(bulks.state, 'previewed')))
      .returning({ id: bulks.id })
    refuseUnless(started, 'conflict', 'bulk-started')
    await enqueue(tx, { name: 'run-bulk', input: { bulk: bulkId }, key: `run-bulk:${bulkId}` }, now)
    await record(tx, { name: 'bulk.started', actorId: viewer.id, subjectId: bulkId }, now)
  })
}

/** How many of the previewed comments are no longer what they were. */
async function countChanged(tx: Db, bulkId: string): Promise<number> {
  const isOther = or(ne(comments.revision, bulkItems.revision), ne(comments.status, bulkItems.status))
  const changed = await tx
    .select({ id: bulkItems.id })
    .from(bulkItems)
    .innerJoin(comments, eq(comments.id, bulkItems.commentId))
    .where(and(eq(bulkItems.bulkId, bulkId), isOther))
  return changed.length
}
