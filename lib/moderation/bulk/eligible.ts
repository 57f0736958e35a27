import { and, asc, desc, eq, gte, inArray, isNull, ne, notExists, or, type SQL, sql } from 'drizzle-orm'
import { alias } from '#db/alias'
import type { BulkAction } from '#db/choices'
import type { Db } from '#db/database'
import { cases, claims } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import { firstIdAt } from '#lib/ground/ids'
import type { Person } from '#lib/users/policy'
import { LATELY, MOST_IN_BULK } from '../policy.ts'
import type { PreviewBulkInput } from '../schema.ts'

const busy = alias(cases, 'busy')

export interface Eligible {
  commentId: string
  personId: string
  articleId: string
  revision: number
  status: string
}

/** Of the comments asked for, those that can be decided together now; the others need somebody's eyes. */
export async function listEligible(tx: Db, viewer: Person, input: PreviewBulkInput, now: Date): Promise<Eligible[]> {
  return tx
    .select({
      commentId: comments.id,
      personId: comments.authorId,
      articleId: comments.articleId,
      revision: comments.revision,
      status: comments.status,
    })
    .from(comments)
    .where(
      and(isAsked(input, now), ne(comments.authorId, viewer.id), isOpenTo(input.action), isNobodys(tx, viewer, now)),
    )
    .orderBy(input.author ? desc(comments.id) : asc(comments.id))
    .limit(MOST_IN_BULK)
}

const isAsked = ({ comments: ids, author }: PreviewBulkInput, now: Date): SQL | undefined =>
  author
    ? and(eq(comments.authorId, author), gte(comments.id, firstIdAt(new Date(now.getTime() - LATELY))))
    : inArray(comments.id, ids ?? [])

/** What waits can be approved or removed, what is published removed, or approved while nobody has looked. */
const isOpenTo = (action: BulkAction): SQL | undefined =>
  or(
    eq(comments.status, 'held'),
    action === 'remove'
      ? eq(comments.status, 'published')
      : and(eq(comments.status, 'published'), or(isNull(comments.reviewedAt), hasCase)),
  )

const hasCase = sql`exists (select 1 from ${cases} c where c.subject = 'comment' and c.subject_id = ${comments.id} and c.closed_at is null)`

/** No other moderator holds its case, and it is neither escalated nor appealed: those are decided one by one. */
const isNobodys = (tx: Db, viewer: Person, now: Date): SQL | undefined =>
  notExists(
    tx
      .select({ id: busy.id })
      .from(busy)
      .leftJoin(claims, eq(claims.caseId, busy.id))
      .where(
        and(
          eq(busy.subject, 'comment'),
          eq(busy.subjectId, comments.id),
          isNull(busy.closedAt),
          or(
            inArray(busy.queue, ['escalated', 'appeals']),
            and(ne(claims.moderatorId, viewer.id), gte(claims.expiresAt, now)),
          ),
        ),
      ),
  )
