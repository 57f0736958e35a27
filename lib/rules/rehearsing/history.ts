import { and, asc, count, eq, gt, gte, inArray, isNull, lt, ne } from 'drizzle-orm'
import { alias } from '#db/alias'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { decisions } from '#db/tables/cases'
import { comments, revisions } from '#db/tables/comments'
import { hostTallies } from '#db/tables/screening'
import { users } from '#db/tables/users'
import { firstIdAt } from '#lib/ground/ids'

export const PAGE = 500

const answered = alias(comments, 'answered')

/** A page of what was posted since a moment, oldest first: words, author, and where it stands. */
export const postedAfter = (after: string) =>
  db
    .select({
      id: comments.id,
      body: revisions.body,
      authorId: comments.authorId,
      role: users.role,
      joinedAt: users.joinedAt,
      articleId: comments.articleId,
      premoderated: articles.premoderated,
      answeredId: answered.authorId,
      status: comments.status,
      postedAt: comments.postedAt,
    })
    .from(comments)
    .innerJoin(revisions, and(eq(revisions.commentId, comments.id), eq(revisions.number, comments.revision)))
    .innerJoin(users, eq(users.id, comments.authorId))
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .leftJoin(answered, eq(answered.id, comments.parentId))
    .where(and(gt(comments.id, after), ne(comments.status, 'withdrawn')))
    .orderBy(asc(comments.id))
    .limit(PAGE)

export type Posted = Awaited<ReturnType<typeof postedAfter>>[number]

export const countSince = (since: string) =>
  db.$count(comments, and(gte(comments.id, since), ne(comments.status, 'withdrawn')))

/** Which of some comments a person decided on, what was undone aside. */
export async function decidedAmong(ids: string[]): Promise<Set<string>> {
  const rows = await db
    .selectDistinct({ id: decisions.commentId })
    .from(decisions)
    .where(
      and(
        inArray(decisions.commentId, ids),
        inArray(decisions.action, ['approve', 'remove']),
        isNull(decisions.undoneAt),
      ),
    )
  return new Set(rows.flatMap(({ id }) => id ?? []))
}

/** How many comments each author had published before a moment. */
export const publishedBefore = (since: string) =>
  db
    .select({ authorId: comments.authorId, n: count() })
    .from(comments)
    .where(and(lt(comments.id, since), eq(comments.status, 'published')))
    .groupBy(comments.authorId)

export const allTallies = () =>
  db.select({ host: hostTallies.host, approved: hostTallies.approved, removed: hostTallies.removed }).from(hostTallies)

const MOST_GAPS = 5_000
const PAUSE = 300

/** How long a decision takes at this desk, in seconds: the middle gap between two of one moderator, pauses aside. */
export async function secondsADecision(since: Date, otherwise: number): Promise<number> {
  const rows = await db
    .select({ by: decisions.moderatorId, at: decisions.decidedAt })
    .from(decisions)
    .where(gte(decisions.id, firstIdAt(since)))
    .orderBy(asc(decisions.moderatorId), asc(decisions.decidedAt))
    .limit(MOST_GAPS)
  const gaps = rows.flatMap(({ by, at }, nth) => {
    const before = rows[nth - 1]
    const gap = before?.by === by ? (at.getTime() - before.at.getTime()) / 1_000 : 0
    return gap > 0 && gap < PAUSE ? [gap] : []
  })
  return gaps.length < 20 ? otherwise : gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)]!
}
