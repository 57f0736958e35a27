import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/database'
import { comments } from '#db/tables/comments'

/** Counts a recommendation that was made or taken back in the same transaction, and answers how many there are now. */
export async function addRecommends(tx: Db, commentId: string, by: 1 | -1): Promise<number> {
  const [counted] = await tx
    .update(comments)
    .set({ recommends: sql`${comments.recommends} + ${by}` })
    .where(eq(comments.id, commentId))
    .returning({ recommends: comments.recommends })
  return counted?.recommends ?? 0
}
