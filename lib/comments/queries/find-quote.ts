import { and, eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { comments, revisions } from '#db/tables/comments'
import { users } from '#db/tables/users'
import { excerpt } from '#lib/ground/text/excerpt'
import type { Viewer } from '#lib/users/policy'

const LONGEST = 120

export interface Quote {
  id: string
  name: string
  /** The first words of the comment, as plain text on one line. */
  line: string
}

/** Whom a reply answers, and the first line of it: a published comment of that article. */
export async function findQuote(
  _viewer: Viewer,
  { articleId, commentId }: { articleId: string; commentId: string },
): Promise<Quote | undefined> {
  const [row] = await db
    .select({ name: users.name, body: revisions.body })
    .from(comments)
    .innerJoin(users, eq(users.id, comments.authorId))
    .innerJoin(revisions, and(eq(revisions.commentId, comments.id), eq(revisions.number, comments.revision)))
    .where(and(eq(comments.id, commentId), eq(comments.articleId, articleId), eq(comments.status, 'published')))
  return row && { id: commentId, name: row.name, line: excerpt(row.body, LONGEST) }
}
