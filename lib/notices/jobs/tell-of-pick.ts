import { and, eq, isNotNull } from 'drizzle-orm'
import { write } from '#db/connect'
import { comments } from '#db/tables/comments'
import { tell } from '../telling/tell.ts'

/** Tells an author that staff put their comment on top, unless that was taken back. */
export async function tellOfPick(input: Record<string, unknown>, { now }: { now: Date }): Promise<void> {
  const commentId = String(input.comment)
  await write(async (tx) => {
    const [picked] = await tx
      .select({ userId: comments.authorId })
      .from(comments)
      .where(and(eq(comments.id, commentId), eq(comments.status, 'published'), isNotNull(comments.pickedAt)))
    if (picked) await tell(tx, [{ userId: picked.userId, kind: 'pick', subjectId: commentId }], now)
  })
}
