import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { db } from '#db/connect'
import { comments, revisions } from '#db/tables/comments'
import { users } from '#db/tables/users'
import { excerpt } from '#lib/ground/text/excerpt'
import type { Viewer } from '#lib/users/policy'

const MOST = 2
const LONGEST = 200

export interface Pick {
  id: string
  name: string
  /** The first words, as plain text on one line. */
  line: string
}

/** The latest comments that staff picked and that readers see. */
export async function listPicks(_viewer: Viewer, articleId: string): Promise<Pick[]> {
  const rows = await db
    .select({ id: comments.id, name: users.name, body: revisions.body })
    .from(comments)
    .innerJoin(users, eq(users.id, comments.authorId))
    .innerJoin(revisions, and(eq(revisions.commentId, comments.id), eq(revisions.number, comments.revision)))
    .where(and(eq(comments.articleId, articleId), isNotNull(comments.pickedAt), eq(comments.status, 'published')))
    .orderBy(desc(comments.pickedAt), desc(comments.id))
    .limit(MOST)
  return rows.map(({ id, name, body }) => ({ id, name, line: excerpt(body, LONGEST) }))
}
