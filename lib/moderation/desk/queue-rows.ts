import { and, asc, desc, eq, gt, isNull, lt } from 'drizzle-orm'
import type { Queue } from '#db/choices'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { cases, claims } from '#db/tables/cases'
import { comments, revisions } from '#db/tables/comments'
import { users } from '#db/tables/users'
import { dueAfter } from '#lib/cases/policy'
import type { Person } from '#lib/users/policy'
import { holders, isHeldByAnother } from '../claims/claimed.ts'
import { isBehind, isInLeg, type Leg, legsOf, orderOf, type Spot, spotOf } from '../claims/order.ts'
import type { View } from '../schema.ts'
import { casesWithin, commentsWithin } from './scope.ts'
import { isNotElsewhere, isUnreviewed } from './unreviewed.ts'

export interface QueueWish extends View {
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

/** A stretch of a queue of cases: by priority what is urgent, and then the rest. */
export async function caseRows(viewer: Person, wish: QueueWish) {
  const { after, limit, order = 'priority' } = wish
  const all = legsOf(order)
  const [leg, then] = all.slice(after ? Math.max(0, all.indexOf(after.leg)) : 0)
  const first = leg ? await legRows(viewer, leg, { ...wish, after: after?.leg === leg ? after : undefined }) : []
  if (!then || first.length >= limit) return first
  const rest = { ...wish, after: undefined, limit: limit - first.length }
  return [...first, ...(await legRows(viewer, then, rest))]
}

async function legRows(viewer: Person, leg: Leg, { queue, after, limit, now, ...scope }: QueueWish) {
  const { subject, severity, openedAt, dueAt, urgentAt, reports } = cases
  const rows = await db
    .select({ ...columns, id: cases.id, subject, severity, openedAt, dueAt, urgentAt, reports })
    .from(cases)
    .innerJoin(users, eq(users.id, cases.personId))
    .leftJoin(comments, eq(comments.id, cases.commentId))
    .leftJoin(revisions, wordsThatStand)
    .leftJoin(articles, eq(articles.id, cases.articleId))
    .leftJoin(claims, isHeldByAnother(viewer, now))
    .leftJoin(holders, eq(holders.id, claims.moderatorId))
    .where(
      and(
        eq(cases.queue, queue),
        isNull(cases.closedAt),
        isInLeg(leg, now),
        casesWithin(db, scope),
        after && isBehind(after),
      ),
    )
    .orderBy(...orderOf(leg))
    .limit(limit)
  return rows.map(({ urgentAt, ...row }) => ({ ...row, spot: spotOf(leg, { ...row, urgentAt }) }))
}

const isItsCase = and(eq(cases.subject, 'comment'), eq(cases.commentId, comments.id), isNull(cases.closedAt))

/** A stretch of what no person has looked at, oldest or newest first: comments, most of them without a case. */
export async function unreviewedRows(viewer: Person, { after, limit, now, order, ...scope }: QueueWish) {
  const newest = order === 'newest'
  const rows = await db
    .select({ ...columns, caseId: cases.id, postedAt: comments.postedAt })
    .from(comments)
    .innerJoin(revisions, wordsThatStand)
    .innerJoin(users, eq(users.id, comments.authorId))
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .leftJoin(cases, isItsCase)
    .leftJoin(claims, isHeldByAnother(viewer, now))
    .leftJoin(holders, eq(holders.id, claims.moderatorId))
    .where(
      and(
        isUnreviewed,
        isNotElsewhere(db),
        commentsWithin(db, scope),
        after && (newest ? lt : gt)(comments.id, after.id),
      ),
    )
    .orderBy(newest ? desc(comments.id) : asc(comments.id))
    .limit(limit)
  return rows.map(({ caseId, postedAt, ...row }) => ({
    ...row,
    id: caseId,
    subject: 'comment' as const,
    severity: 0,
    reports: 0,
    spot: { leg: 'calm' as const, rank: 0, at: postedAt, id: row.commentId },
    openedAt: postedAt,
    dueAt: dueAfter('unreviewed', postedAt),
  }))
}
