import { write } from '#db/connect'
import { recommendations } from '#db/tables/comments'
import { record } from '#lib/ground/events'
import { idAt } from '#lib/ground/ids'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, maySpeak, type Viewer } from '#lib/users/policy'
import { addRecommends } from './add-recommends.ts'
import { isAuthor } from './policy.ts'
import { isOpen, readSubject } from './subject.ts'

/** A reader recommends somebody else's published comment. Once is once, however often it is pressed. */
export async function recommendComment(
  viewer: Viewer,
  { commentId }: { commentId: string },
  { now }: { now: Date },
): Promise<{ recommends: number }> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(maySpeak(viewer), 'forbidden', 'forbidden')
  return write(async (tx) => {
    const comment = await readSubject(tx, viewer, commentId)
    refuseUnless(!isAuthor(viewer, comment), 'forbidden', 'own-recommendation')
    refuseUnless(comment.status === 'published', 'conflict', 'not-recommendable')
    refuseUnless(await isOpen(tx, comment.articleId, now), 'conflict', 'recommend-closed')
    const made = await tx
      .insert(recommendations)
      .values({ id: idAt(now), commentId, userId: viewer.id, recommendedAt: now })
      .onConflictDoNothing()
      .returning({ id: recommendations.id })
    if (made.length === 0) return { recommends: comment.recommends }
    const recommends = await addRecommends(tx, commentId, 1)
    const { articleId } = comment
    await record(tx, { name: 'comment.recommended', actorId: viewer.id, subjectId: commentId, articleId }, now)
    return { recommends }
  })
}
