import { and, eq, isNull, ne, notExists, sql } from 'drizzle-orm'
import { alias } from '#db/alias'
import type { Db } from '#db/database'
import { cases } from '#db/tables/cases'
import { comments } from '#db/tables/comments'

const elsewhere = alias(cases, 'elsewhere')

/** Published, and no person has looked. Spelled out, because a value given later would hide the index of these. */
export const isUnreviewed = sql`${comments.status} = 'published' and ${comments.reviewedAt} is null`

/** A comment whose case stands in another queue is counted and found there. */
export const isNotElsewhere = (from: Db) =>
  notExists(
    from
      .select({ id: elsewhere.id })
      .from(elsewhere)
      .where(
        and(
          eq(elsewhere.subject, 'comment'),
          eq(elsewhere.commentId, comments.id),
          isNull(elsewhere.closedAt),
          ne(elsewhere.queue, 'unreviewed'),
        ),
      ),
  )
