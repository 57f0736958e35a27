import { and, eq, isNull, ne, notExists } from 'drizzle-orm'
import { alias } from '#db/alias'
import type { Db } from '#db/database'
import { cases } from '#db/tables/cases'
import { comments } from '#db/tables/comments'

const elsewhere = alias(cases, 'elsewhere')

/** Published, and no person has looked. */
export const isUnreviewed = and(eq(comments.status, 'published'), isNull(comments.reviewedAt))

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
