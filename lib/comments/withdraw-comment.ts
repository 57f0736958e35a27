import { write } from '#db/connect'
import { closeCaseAbout } from '#lib/cases/close-case'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { changeStatus } from './change-status.ts'
import { isAuthor } from './policy.ts'
import { readSubject } from './subject.ts'

/** An author takes a comment back, published or waiting, at any time. There is nothing left to decide about it. */
export async function withdrawComment(
  viewer: Viewer,
  { commentId }: { commentId: string },
  { now }: { now: Date },
): Promise<void> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  await write(async (tx) => {
    const comment = await readSubject(tx, viewer, commentId)
    refuseUnless(isAuthor(viewer, comment), 'forbidden', 'not-yours')
    refuseUnless(comment.status !== 'withdrawn', 'conflict', 'withdrawn-already')
    refuseUnless(comment.status !== 'removed', 'conflict', 'withdraw-removed')
    await changeStatus(tx, comment, { to: 'withdrawn', also: { pickedAt: null, pickedById: null }, now })
    await closeCaseAbout(tx, commentId, now)
    const { articleId, revision, status: from } = comment
    const details = { revision, from }
    await record(tx, { name: 'comment.withdrawn', actorId: viewer.id, subjectId: commentId, articleId, details }, now)
  })
}
