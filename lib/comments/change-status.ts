import { eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { CommentStatus } from '#db/choices'
import type { Db } from '#db/database'
import { prepared } from '#db/prepared'
import { articles } from '#db/tables/articles'
import { comments } from '#db/tables/comments'
import { enqueue } from '#lib/ground/jobs'
import { toldAt } from './policy.ts'
import { isShown } from './status.ts'

type Row = typeof comments.$inferSelect
type Standing = Pick<Row, 'id' | 'parentId' | 'articleId' | 'status' | 'publishedAt' | 'descendants' | 'shown'>

interface Change {
  to: CommentStatus
  /** What else changes on the row: when it was reviewed, which guideline was cited. */
  also?: Partial<Pick<Row, 'reviewedAt' | 'guidelineId' | 'pickedAt' | 'pickedById'>>
  now: Date
}

/** Changes a comment's status and, in the same transaction, every count that follows from it. */
export async function changeStatus(tx: Db, comment: Standing, { to, also = {}, now }: Change): Promise<void> {
  const publishedAt = comment.publishedAt ?? (to === 'published' ? now : null)
  const shown = isShown({ ...comment, status: to, publishedAt })
  await tx
    .update(comments)
    .set({ status: to, publishedAt, shown, ...also })
    .where(eq(comments.id, comment.id))
  const published = Number(to === 'published') - Number(comment.status === 'published')
  await countAround(tx, comment, { published, shown: Number(shown) - Number(comment.shown) })
  if (published > 0 && comment.parentId) await askToTellOfReply(tx, comment.id, now)
}

/** Asks for whoever was answered to be told, by and by: what is taken back at once is not told. */
export async function askToTellOfReply(tx: Db, id: string, now: Date): Promise<void> {
  const key = `tell-of-reply:${id}`
  await enqueue(tx, { name: 'tell-of-reply', input: { comment: id }, key, runAt: toldAt(now) }, now)
}

/** Counts a comment that has just been added, or stopped or started being published, wherever it counts. */
export async function countAround(
  tx: Db,
  comment: { articleId: string; parentId: string | null },
  by: { published: number; shown: number },
): Promise<void> {
  if (by.published !== 0)
    await prepared(tx, 'count-article', countArticle).execute({ articleId: comment.articleId, by: by.published })
  if (comment.parentId === null) return
  const ancestors = by.published === 0 ? [] : await ancestorsOf(tx, comment.parentId)
  const flips = await countDescendants(tx, ancestors, by.published)
  const parents = [...flips, ...(by.shown === 0 ? [] : [{ id: comment.parentId, by: by.shown }])]
  for (const sign of [1, -1]) {
    const ids = parents.filter((it) => it.by === sign).map((it) => it.id)
    if (ids.length > 0)
      await tx
        .update(comments)
        .set({ replies: sql`${comments.replies} + ${sign}` })
        .where(inArray(comments.id, ids))
  }
}

const countArticle = (on: Db) =>
  on
    .update(articles)
    .set({ comments: sql`${articles.comments} + ${sql.placeholder('by')}` })
    .where(eq(articles.id, sql.placeholder('articleId')))

/** Every comment above, nearest first, in one statement however deep. */
const ancestorsOf = (tx: Db, parentId: string) =>
  tx
    .select(standing)
    .from(comments)
    .where(inArray(comments.id, chainUp(parentId)))

export const chainUp = (id: string): SQL => sql`(
  with recursive up(id, parent_id) as (
    select c.id, c.parent_id from ${comments} c where c.id = ${id}
    union all select c.id, c.parent_id from ${comments} c join up on c.id = up.parent_id
  ) select id from up)`

const standing = {
  id: comments.id,
  parentId: comments.parentId,
  status: comments.status,
  publishedAt: comments.publishedAt,
  descendants: comments.descendants,
  shown: comments.shown,
}

/** Counts a published comment below each of them; answers the parents of those that readers now see, or no longer see. */
async function countDescendants(tx: Db, ancestors: Awaited<ReturnType<typeof ancestorsOf>>, by: number) {
  if (ancestors.length === 0) return []
  const all = ancestors.map((it) => it.id)
  await tx
    .update(comments)
    .set({ descendants: sql`${comments.descendants} + ${by}` })
    .where(inArray(comments.id, all))
  const flipped = ancestors.filter((it) => isShown({ ...it, descendants: it.descendants + by }) !== it.shown)
  if (flipped.length === 0) return []
  const ids = flipped.map((it) => it.id)
  await tx
    .update(comments)
    .set({ shown: by > 0 })
    .where(inArray(comments.id, ids))
  return flipped.flatMap((it) => (it.parentId ? [{ id: it.parentId, by }] : []))
}
