import { desc, inArray } from 'drizzle-orm'
import { comments } from '#db/tables/comments'
import { chainUp } from '#lib/comments/change-status'
import { commentRows } from '#lib/comments/reading/rows'
import type { CommentView } from '#lib/comments/reading/view'
import type { Viewer } from '#lib/users/policy'
import { commentAtDesk } from './comment-at-desk.ts'

const NEAREST = 3

/** What a comment answers and what stands above that, the nearest last. */
export async function listAbove(viewer: Viewer, parentId: string | null): Promise<CommentView[]> {
  if (parentId === null) return []
  const rows = await commentRows(viewer)
    .where(inArray(comments.id, chainUp(parentId)))
    .orderBy(desc(comments.depth))
    .limit(NEAREST)
  return rows.toReversed().map((row) => commentAtDesk(viewer, row))
}
