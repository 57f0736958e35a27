import { and, desc, eq, gte, sql } from 'drizzle-orm'
import type { Db } from '#db/database'
import { prepared } from '#db/prepared'
import { comments, revisions } from '#db/tables/comments'
import { firstIdAt } from '#lib/ground/ids'
import { fold } from '#lib/ground/text/fold'

const DAY = 86_400_000
const LAST = 5

/** How many comments of an author are published, counted no further than anybody asks. */
export async function countApproved(tx: Db, author: { id: string }, most: number): Promise<number> {
  const rows = await prepared(tx, 'approved', approved).execute({ authorId: author.id, most })
  return rows.length
}

/** What an author posted last, within a day, folded. */
export async function lastBodies(tx: Db, author: { id: string }, now: Date) {
  const since = firstIdAt(new Date(now.getTime() - DAY))
  const rows = await prepared(tx, 'last-bodies', last).execute({ authorId: author.id, since })
  return rows.map(({ body, ...rest }) => ({ folded: fold(body), ...rest }))
}

const approved = (on: Db) =>
  on
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.authorId, sql.placeholder('authorId')), eq(comments.status, 'published')))
    .orderBy(desc(comments.id))
    .limit(sql.placeholder('most'))

const last = (on: Db) =>
  on
    .select({ body: revisions.body, articleId: comments.articleId, at: comments.postedAt })
    .from(comments)
    .innerJoin(revisions, and(eq(revisions.commentId, comments.id), eq(revisions.number, comments.revision)))
    .where(and(eq(comments.authorId, sql.placeholder('authorId')), gte(comments.id, sql.placeholder('since'))))
    .orderBy(desc(comments.id))
    .limit(LAST)
