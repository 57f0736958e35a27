import { write } from '#db/connect'
import { mutes } from '#db/tables/users'
import { record } from '#lib/ground/events'
import { idAt } from '#lib/ground/ids'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { isAuthor } from './policy.ts'
import { readSubject } from './subject.ts'

/** A reader no longer sees what the author of a comment writes, anywhere. Only the one who mutes knows. */
export async function muteReader(
  viewer: Viewer,
  { commentId }: { commentId: string },
  { now }: { now: Date },
): Promise<void> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  await write(async (tx) => {
    const comment = await readSubject(tx, viewer, commentId)
    refuseUnless(comment.status === 'published', 'conflict', 'mute-gone')
    refuseUnless(!isAuthor(viewer, comment), 'forbidden', 'mute-self')
    const made = await tx
      .insert(mutes)
      .values({ id: idAt(now), userId: viewer.id, mutedId: comment.authorId, mutedAt: now })
      .onConflictDoNothing()
      .returning({ id: mutes.id })
    if (made.length === 0) return
    await record(tx, { name: 'reader.muted', actorId: viewer.id, subjectId: comment.authorId }, now)
  })
}
