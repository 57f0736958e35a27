import { and, eq } from 'drizzle-orm'
import { write } from '#db/connect'
import type { Db } from '#db/database'
import { mutes } from '#db/tables/users'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { readSubject } from './subject.ts'

/** A reader sees somebody's comments again: the author of a comment, or a person by id. */
export async function unmuteReader(
  viewer: Viewer,
  input: { commentId: string } | { userId: string },
  { now }: { now: Date },
): Promise<void> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  await write(async (tx) => {
    const mutedId = 'userId' in input ? input.userId : await authorSeen(tx, viewer, input.commentId)
    const gone = await tx
      .delete(mutes)
      .where(and(eq(mutes.userId, viewer.id), eq(mutes.mutedId, mutedId)))
      .returning({ id: mutes.id })
    if (gone.length === 0) return
    await record(tx, { name: 'reader.unmuted', actorId: viewer.id, subjectId: mutedId }, now)
  })
}

/** A stub names no author, so it is no way to learn or change anything about one. */
async function authorSeen(tx: Db, viewer: Viewer, commentId: string): Promise<string> {
  const comment = await readSubject(tx, viewer, commentId)
  refuseUnless(comment.status === 'published', 'conflict', 'mute-gone')
  return comment.authorId
}
