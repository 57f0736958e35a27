import { and, asc, eq, gt, inArray, ne, or, type SQL, sql } from 'drizzle-orm'
import { db } from '#db/connect'
import { comments } from '#db/tables/comments'
import type { Viewer } from '#lib/users/policy'
import { chainUp } from '../change-status.ts'
import { FIRST_REPLIES, MOST_EXPANDED } from '../policy.ts'
import { type CommentRow, commentRows } from './rows.ts'

/** The first direct replies of each thread and, when one comment is sought, the way down to it: one statement. */
export async function firstReplies(viewer: Viewer, threads: CommentRow[], soughtId?: string): Promise<CommentRow[]> {
  const parts = threads.filter((it) => it.replies > 0).map((it) => some(eq(comments.parentId, it.id), FIRST_REPLIES))
  if (soughtId) parts.push(sql`select id from ${chainUp(soughtId)} as way`)
  return rowsOf(viewer, parts, threads)
}

/** Everything under each thread, oldest first, until the page holds as many comments as it may. */
export async function allReplies(viewer: Viewer, threads: CommentRow[], soughtId?: string): Promise<CommentRow[]> {
  let room = MOST_EXPANDED - threads.length
  const parts: SQL[] = []
  for (const thread of threads) {
    if (thread.replies === 0 || room <= 0) continue
    parts.push(some(and(eq(comments.threadId, thread.id), ne(comments.id, thread.id)), room))
    room -= thread.descendants
  }
  if (soughtId) parts.push(sql`select id from ${chainUp(soughtId)} as way`)
  return (await rowsOf(viewer, parts, threads)).slice(0, MOST_EXPANDED)
}

/** More direct replies of one comment, oldest first. */
export const moreReplies = (viewer: Viewer, rest: Rest, size: number) =>
  commentRows(viewer)
    .where(ofRest(rest))
    .orderBy(asc(comments.id))
    .limit(size + 1)

/** How many direct replies there are after one of them, as far as it is worth counting. */
export async function countRest(rest: Rest): Promise<number> {
  const rows = await db.select({ id: comments.id }).from(comments).where(ofRest(rest)).limit(MOST_COUNTED)
  return rows.length
}

interface Rest {
  articleId: string
  parentId: string
  afterId: string | undefined
}

const MOST_COUNTED = 1_000

/** The article is named as well: what belongs to another is never read through this one. */
const ofRest = ({ articleId, parentId, afterId }: Rest) =>
  and(
    eq(comments.parentId, parentId),
    eq(comments.articleId, articleId),
    eq(comments.shown, true),
    afterId ? gt(comments.id, afterId) : undefined,
  )

/** A few ids that readers see, oldest first, as a part of a union: each part ends at its own limit. */
const some = (which: SQL | undefined, most: number): SQL =>
  sql`select * from (select ${comments.id} from ${comments} where ${and(which, eq(comments.shown, true))} order by ${comments.id} limit ${most}) as part`

async function rowsOf(viewer: Viewer, parts: SQL[], threads: CommentRow[]): Promise<CommentRow[]> {
  if (parts.length === 0) return []
  const known = new Set(threads.map((it) => it.id))
  const ids = sql`(${sql.join(parts, sql` union `)})`
  const rows = await commentRows(viewer)
    .where(and(inArray(comments.id, ids), or(eq(comments.shown, true), eq(comments.status, 'published'))))
    .orderBy(asc(comments.id))
  return rows.filter((it) => !known.has(it.id))
}
