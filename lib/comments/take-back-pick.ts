import { and, eq, isNotNull } from 'drizzle-orm'
import { write } from '#db/connect'
import { comments } from '#db/tables/comments'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { isStaff, type Viewer } from '#lib/users/policy'
import { readSubject } from './subject.ts'

/** Staff take a pick back. Where there is none, nothing changes. */
export async function takeBackPick(
  viewer: Viewer,
  { commentId }: { commentId: string },
  { now }: { now: Date },
): Promise<{ picked: boolean }> {
  refuseUnless(isStaff(viewer), 'forbidden', 'forbidden')
  return write(async (tx) => {
    const { articleId } = await readSubject(tx, viewer, commentId)
    const gone = await tx
      .update(comments)
      .set({ pickedAt: null, pickedById: null })
      .where(and(eq(comments.id, commentId), isNotNull(comments.pickedAt)))
      .returning({ id: comments.id })
    if (gone.length > 0)
      await record(tx, { name: 'pick.taken-back', actorId: viewer.id, subjectId: commentId, articleId }, now)
    return { picked: false }
  })
}
