import { and, eq } from 'drizzle-orm'
import { write } from '#db/connect'
import { recommendations } from '#db/tables/comments'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { addRecommends } from './add-recommends.ts'
import { readSubject } from './subject.ts'

/** A reader takes a recommendation back. Where there is none, nothing changes. */
export async function takeBackRecommendation(
  viewer: Viewer,
  { commentId }: { commentId: string },
  { now }: { now: Date },
): Promise<{ recommends: number }> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  return write(async (tx) => {
    const comment = await readSubject(tx, viewer, commentId)
    const gone = await tx
      .delete(recommendations)
      .where(and(eq(recommendations.commentId, commentId), eq(recommendations.userId, viewer.id)))
      .returning({ id: recommendations.id })
    if (gone.length === 0) return { recommends: comment.recommends }
    const recommends = await addRecommends(tx, commentId, -1)
    const { articleId } = comment
    await record(tx, { name: 'recommendation.taken-back', actorId: viewer.id, subjectId: commentId, articleId }, now)
    return { recommends }
  })
}
