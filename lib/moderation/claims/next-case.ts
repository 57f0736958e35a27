import { and, asc, desc, eq, isNull, ne, notExists, notInArray, or } from 'drizzle-orm'
import type { Queue } from '#db/choices'
import type { Db } from '#db/database'
import { cases, claims } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import type { Person } from '#lib/users/policy'
import { isImpartial } from '../appeals/impartial.ts'
import { casesWithin, commentsWithin } from '../desk/scope.ts'
import { isNotElsewhere, isUnreviewed } from '../desk/unreviewed.ts'
import type { View } from '../schema.ts'
import { caseAbout } from './case-about.ts'
import { isLiveClaim } from './claimed.ts'
import { isInLeg, type Leg, legsOf, orderOf } from './order.ts'

interface Wanted extends View {
  queue: Queue
  /** Cases the moderator has skipped. */
  skip: string[]
}

/** The next case of a queue that nobody holds, the caller included, and that is not about the caller. */
export const nextCase = (tx: Db, viewer: Person, wanted: Wanted, now: Date): Promise<string | undefined> =>
  wanted.queue === 'unreviewed' ? nextUnreviewed(tx, viewer, wanted, now) : nextOfQueue(tx, viewer, wanted, now)

const isFree = (tx: Db, now: Date) => notExists(tx.select({ id: claims.id }).from(claims).where(isLiveClaim(now)))

/** By priority what is urgent, or else the worst, of equals the oldest. */
async function nextOfQueue(tx: Db, viewer: Person, wanted: Wanted, now: Date) {
  const [leg, then] = legsOf(wanted.order ?? 'priority')
  const next = leg && (await nextOfLeg(tx, viewer, { ...wanted, leg }, now))
  return next ?? (then && nextOfLeg(tx, viewer, { ...wanted, leg: then }, now))
}

async function nextOfLeg(tx: Db, viewer: Person, { queue, skip, leg, ...scope }: Wanted & { leg: Leg }, now: Date) {
  const isOpen = and(eq(cases.queue, queue), isNull(cases.closedAt), isInLeg(leg, now), casesWithin(tx, scope))
  const [next] = await tx
    .select({ id: cases.id })
    .from(cases)
    .where(and(isOpen, isImpartial(tx, viewer), notInArray(cases.id, skip), isFree(tx, now)))
    .orderBy(...orderOf(leg))
    .limit(1)
  return next?.id
}

async function nextUnreviewed(tx: Db, viewer: Person, { skip, order, ...scope }: Wanted, now: Date) {
  const isItsCase = and(eq(cases.subject, 'comment'), eq(cases.commentId, comments.id), isNull(cases.closedAt))
  const isWanted = or(isNull(cases.id), and(notInArray(cases.id, skip), isFree(tx, now)))
  const [next] = await tx
    .select({ commentId: comments.id })
    .from(comments)
    .leftJoin(cases, isItsCase)
    .where(and(isUnreviewed, isNotElsewhere(tx), commentsWithin(tx, scope), ne(comments.authorId, viewer.id), isWanted))
    .orderBy(order === 'newest' ? desc(comments.id) : asc(comments.id))
    .limit(1)
  return next && caseAbout(tx, next.commentId, now)
}
