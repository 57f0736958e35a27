import { and, eq, inArray } from 'drizzle-orm'
import { write } from '#db/connect'
import type { Db } from '#db/database'
import { comments } from '#db/tables/comments'
import { closeCaseAbout } from '#lib/cases/close-case'
import { changeStatus } from '#lib/comments/change-status'
import { record } from '#lib/ground/events'
import { WITHDRAWN_AT_ONCE } from '../policy.ts'

export const standingOf = (userId: string) =>
  and(eq(comments.authorId, userId), inArray(comments.status, ['published', 'held']))

/** Withdraws some of what still stands or waits of somebody, with every count that follows. Answers how many it was. */
export const withdrawSome = (userId: string, now: Date): Promise<number> =>
  write(async (tx) => {
    const some = await tx.select({ id: comments.id }).from(comments).where(standingOf(userId)).limit(WITHDRAWN_AT_ONCE)
    for (const { id } of some) await withdraw(tx, id, now)
    return some.length
  })

/** Read one by one: withdrawing an answer changes the counts of what it answers, which may be theirs as well. */
async function withdraw(tx: Db, id: string, now: Date) {
  const [comment] = await tx.select().from(comments).where(eq(comments.id, id))
  await changeStatus(tx, comment!, { to: 'withdrawn', also: { pickedAt: null, pickedById: null }, now })
  await closeCaseAbout(tx, id, now)
  const { articleId, revision, status: from } = comment!
  const details = { revision, from, erased: true }
  await record(tx, { name: 'comment.withdrawn', subjectId: id, articleId, details }, now)
}
