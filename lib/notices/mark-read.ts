import { and, eq, isNull } from 'drizzle-orm'
import { write } from '#db/connect'
import { notices } from '#db/tables/notices'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import type { MarkReadInput } from './schema.ts'

/** Marks one's own notice as read, or all of them. Reading twice is reading once. */
export async function markRead(viewer: Viewer, { notice }: MarkReadInput, now: Date): Promise<{ marked: number }> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  return write(async (tx) => {
    const own = and(eq(notices.userId, viewer.id), isNull(notices.readAt))
    const read = await tx
      .update(notices)
      .set({ readAt: now })
      .where(and(own, notice ? eq(notices.id, notice) : undefined))
      .returning({ id: notices.id })
    const details = { notices: read.length }
    if (read.length > 0)
      await record(tx, { name: 'notice.read', actorId: viewer.id, subjectId: viewer.id, details }, now)
    return { marked: read.length }
  })
}
