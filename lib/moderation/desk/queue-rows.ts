import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import type { Queue } from '#db/choices'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { cases, claims } from '#db/tables/cases'
import { comments, revisions } from '#db/tables/comments'
import { users } from '#db/tables/users'
import { dueAfter } from '#lib/cases/policy'
import type { Person } from '#lib/users/policy'
import { holders, isHeldByAnother } from '../claims/claimed.ts'
import { isBehind, isInLeg, type Leg, orderOf, type Spot, spotOf } from '../claims/order.ts'
import { isNotElsewhere, isUnreviewed } from './unreviewed.ts'

export interface QueueWish {
  queue: Queue
  after: Spot | undefined
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

/** A stretch of a queue of cases: what is urgent, and then the rest. */
export async function caseRows(viewer: Person, wish: QueueWish) {
  const urgent = wish.after?.leg === 'calm' ? [] : await legRows(viewer, 'urgent', wish)
  const { after, limit } = wish
  if (urgent.length >= limit) return urgent
  const rest = { ...wish, after: after?.leg === 'calm' ? after : undefined, limit: limit - urgent.length }
  return [...urgent, ...(await legRows(viewer, 'calm', rest))]
}

async function legRows(viewer: Person, leg: Leg, { queue, after, limit, now }: QueueWish) {
  const { subject, severity, openedAt, dueAt, reports } = cases
  const rows = await db
    .select({ ...columns, id: cases.id, subject, severity, openedAt, dueAt, reports })
    .from(cases)
    .innerJoin(users, eq(users.id, cases.personId))
    .leftJoin(comments, eq(comments.id, cases.commentId))
    .leftJoin(revisions, wordsThatStand)
    .leftJoin(articles, eq(articles.id, cases.articleId))
    .leftJoin(claims, isHeldByAnother(viewer, now))
    .leftJoin(holders, eq(holders.id, claims.moderatorId))
    .where(and(eq(cases.queue, queue), isNull(cases.closedAt), isInLeg(leg, now), after && isBehind(after)))
    .orderBy(...orderOf(leg))
    .limit(limit)
  return rows.map((row) => ({ ...row, spot: spotOf(leg, row) }))
}

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
    severity: 0,
    reports: 0,
    spot: { leg: 'calm' as const, severity: 0, at: postedAt, id: row.commentId },
    openedAt: postedAt,
    dueAt: dueAfter('unreviewed', postedAt),
  }))
}
