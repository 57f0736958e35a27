import { and, eq, isNull } from 'drizzle-orm'
import { write } from '#db/connect'
import { comments } from '#db/tables/comments'
import { record } from '#lib/ground/events'
import { enqueue } from '#lib/ground/jobs'
import { refuseUnless } from '#lib/ground/refusal'
import { isStaff, type Viewer } from '#lib/users/policy'
import { isAuthor, toldAt } from './policy.ts'
import { readSubject } from './subject.ts'

/** Staff put a published comment on top, never one of their own. */
export async function pickComment(
  viewer: Viewer,
  { commentId }: { commentId: string },
  { now }: { now: Date },
): Promise<{ picked: boolean }> {
  refuseUnless(isStaff(viewer), 'forbidden', 'forbidden')
  return write(async (tx) => {
    const comment = await readSubject(tx, viewer, commentId)
    refuseUnless(!isAuthor(viewer, comment), 'forbidden', 'own-pick')
    refuseUnless(comment.status === 'published', 'conflict', 'not-pickable')
    const picked = await tx
      .update(comments)
      .set({ pickedAt: now, pickedById: viewer.id })
      .where(and(eq(comments.id, commentId), eq(comments.status, 'published'), isNull(comments.pickedAt)))
      .returning({ id: comments.id })
    if (picked.length === 0) return { picked: true }
    const { articleId, revision } = comment
    const details = { revision }
    await record(tx, { name: 'comment.picked', actorId: viewer.id, subjectId: commentId, articleId, details }, now)
    const tell = { name: 'tell-of-pick', input: { comment: commentId }, key: `tell-of-pick:${commentId}` }
    await enqueue(tx, { ...tell, runAt: toldAt(now) }, now)
    return { picked: true }
  })
}
