import { and, eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { comments, revisions } from '#db/tables/comments'
import { refuseUnless } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import { isAuthor, isEditable, isStanding } from '../policy.ts'

/** A comment's words as its author typed them, to be changed. Refuses who may not change them, and when it is too late. */
export async function readOwnWords(viewer: Viewer, commentId: string, now: Date) {
  const [row] = await db
    .select({
      id: comments.id,
      authorId: comments.authorId,
      status: comments.status,
      postedAt: comments.postedAt,
      revision: comments.revision,
      body: revisions.body,
    })
    .from(comments)
    .innerJoin(revisions, and(eq(revisions.commentId, comments.id), eq(revisions.number, comments.revision)))
    .where(eq(comments.id, commentId))
  refuseUnless(row && isAuthor(viewer, row), 'not-found', 'not-found')
  refuseUnless(isStanding(row), 'conflict', 'edit-gone')
  refuseUnless(isEditable(row, now), 'conflict', 'edit-too-late')
  return { id: row.id, revision: row.revision, body: row.body }
}
