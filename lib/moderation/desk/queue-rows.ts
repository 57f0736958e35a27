import { and, asc, eq, gt, isNull, or, type SQL } from 'drizzle-orm'
import type { Queue } from '#db/choices'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { cases, claims } from '#db/tables/cases'
import { comments, revisions } from '#db/tables/comments'
import { users } from '#db/tables/users'
import { dueAfter } from '#lib/cases/policy'
import type { Person } from '#lib/users/policy'
import { holders, isHeldByAnother } from './claimed.ts'
import type { Place } from './place.ts'
import { isNotElsewhere, isUnreviewed } from './unreviewed.ts'

export interface QueueWish {
  queue: Queue
  after: Place | undefined
  limit: number
  now: Date
}

const wordsThatStand = and(eq(revisions.commentId, comments.id), eq(revisions.number, comments.revision))

const columns = {
  commentId: comments.id,
  body: revisions.body,
  author: { id: users.id, name: users.name },
  article: { slug: articles.slug, headline: articles.headline },
  claimedBy: holders.name,
}

/** A stretch of a queue of cases, oldest first. */
export const caseRows = (viewer: Person, { queue, after, limit, now }: QueueWish) =>
  db
    .select({ ...columns, id: cases.id, subject: cases.subject, openedAt: cases.openedAt, dueAt: cases.dueAt })
    .from(cases)
    .innerJoin(users, eq(users.id, cases.personId))
    .leftJoin(comments, eq(comments.id, cases.commentId))
    .leftJoin(revisions, wordsThatStand)
    .leftJoin(articles, eq(articles.id, cases.articleId))
    .leftJoin(claims, isHeldByAnother(viewer, now))
    .leftJoin(holders, eq(holders.id, claims.moderatorId))
    .where(and(eq(cases.queue, queue), isNull(cases.closedAt), after && isLater(after)))
    .orderBy(asc(cases.openedAt), asc(cases.id))
    .limit(limit)

const isLater = ({ at, id }: Place): SQL | undefined =>
  or(gt(cases.openedAt, at), and(eq(cases.openedAt, at), gt(cases.id, id)))

const isItsCase = and(eq(cases.subject, 'comment'), eq(cases.commentId, comments.id), isNull(cases.closedAt))

/** A stretch of what no person has looked at, oldest first: comments, most of them without a case. */
export async function unreviewedRows(viewer: Person, { after, limit, now }: QueueWish) {
  const rows = await db
    .select({ ...columns, caseId: cases.id, postedAt: comments.postedAt })
    .from(comments)
    .innerJoin(revisions, wordsThatStand)
    .innerJoin(users, eq(users.id, comments.authorId))
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .leftJoin(cases, isItsCase)
    .leftJoin(claims, isHeldByAnother(viewer, now))
    .leftJoin(holders, eq(holders.id, claims.moderatorId))
    .where(and(isUnreviewed, isNotElsewhere(db), after && gt(comments.id, after.id)))
    .orderBy(asc(comments.id))
    .limit(limit)
  return rows.map(({ caseId, postedAt, ...row }) => ({
    ...row,
    id: caseId,
    subject: 'comment' as const,
    openedAt: postedAt,
    dueAt: dueAfter('unreviewed', postedAt),
  }))
}
