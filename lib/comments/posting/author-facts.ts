import { and, desc, eq, gte, sql } from 'drizzle-orm'
import { alias } from '#db/alias'
import type { Db } from '#db/database'
import { prepared } from '#db/prepared'
import { comments, revisions } from '#db/tables/comments'
import { firstIdAt } from '#lib/ground/ids'
import { fold } from '#lib/ground/text/fold'
import { PACE_WITHIN, REMOVALS_WITHIN } from '#lib/screening/policy'
import type { Facts } from '#lib/screening/rule'

const DAY = 86_400_000
const LAST = 5
const MOST_REMOVALS = 20

/** How many comments of an author are published, counted no further than anybody asks. */
export async function countApproved(tx: Db, author: { id: string }, most: number): Promise<number> {
  const rows = await prepared(tx, 'approved', approved).execute({ authorId: author.id, most })
  return rows.length
}

/** How many comments of an author from the last thirty days a person removed. */
export async function countRemovals(tx: Db, author: { id: string }, now: Date): Promise<number> {
  const since = firstIdAt(new Date(now.getTime() - REMOVALS_WITHIN))
  const rows = await prepared(tx, 'removals', removed).execute({ authorId: author.id, since })
  return rows.length
}

interface Turn {
  articleId: string
  /** Whom the author answers. */
  answeredId: string | null
  now: Date
}

/** What an author posted last: the words of a day, and the pace of the last minutes. */
export async function postedLately(
  tx: Db,
  author: { id: string },
  turn: Turn,
): Promise<Pick<Facts, 'lastBodies' | 'lately'>> {
  const since = firstIdAt(new Date(turn.now.getTime() - DAY))
  const rows = await prepared(tx, 'last-bodies', last).execute({ authorId: author.id, since })
  const lastBodies = rows.slice(0, LAST).map(({ body, articleId, at }) => ({ folded: fold(body), articleId, at }))
  return { lastBodies, lately: paceOf(rows, author, turn) }
}

type Row = { articleId: string; at: Date; answeredId: string | null }

function paceOf(rows: Row[], author: { id: string }, { articleId, answeredId, now }: Turn): Facts['lately'] {
  const recent = rows.filter(({ at }) => now.getTime() - at.getTime() < PACE_WITHIN)
  const isAnswer = answeredId !== null && answeredId !== author.id
  return {
    comments: recent.length,
    articles: new Set([articleId, ...recent.map((it) => it.articleId)]).size,
    answers: isAnswer ? 1 + recent.filter((it) => it.answeredId === answeredId).length : 0,
  }
}

const approved = (on: Db) =>
  on
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.authorId, sql.placeholder('authorId')), eq(comments.status, 'published')))
    .orderBy(desc(comments.id))
    .limit(sql.placeholder('most'))

const removed = (on: Db) =>
  on
    .select({ id: comments.id })
    .from(comments)
    .where(
      and(
        eq(comments.authorId, sql.placeholder('authorId')),
        gte(comments.id, sql.placeholder('since')),
        // Spelled out as the index spells it: one for some rows only is not used for a value given later.
        sql`${comments.status} = 'removed'`,
      ),
    )
    .limit(MOST_REMOVALS)

const MOST_POSTS = 20
const answered = alias(comments, 'answered')

const last = (on: Db) =>
  on
    .select({
      body: revisions.body,
      articleId: comments.articleId,
      at: comments.postedAt,
      answeredId: answered.authorId,
    })
    .from(comments)
    .innerJoin(revisions, and(eq(revisions.commentId, comments.id), eq(revisions.number, comments.revision)))
    .leftJoin(answered, eq(answered.id, comments.parentId))
    .where(and(eq(comments.authorId, sql.placeholder('authorId')), gte(comments.id, sql.placeholder('since'))))
    .orderBy(desc(comments.id))
    .limit(MOST_POSTS)
