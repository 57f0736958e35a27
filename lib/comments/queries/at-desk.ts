import { and, desc, eq, inArray } from 'drizzle-orm'
import { db } from '#db/connect'
import { comments, revisions } from '#db/tables/comments'
import type { Viewer } from '#lib/users/policy'
import { chainUp } from '../change-status.ts'
import { maySeeWords } from '../policy.ts'
import { htmlOf, presentComment } from '../reading/present-comment.ts'
import { type CommentRow, commentRows } from '../reading/rows.ts'
import type { CommentView } from '../reading/view.ts'

export interface CommentAtDesk {
  comment: CommentView
  /** The words that stand now, as they were typed; nothing when they were withdrawn. */
  typed: string | null
}

/** A comment as staff see it: with its author and words also while it waits and after it was removed. */
export async function findAtDesk(viewer: Viewer, commentId: string): Promise<CommentAtDesk | undefined> {
  const [row] = await commentRows(viewer).where(eq(comments.id, commentId))
  if (!row) return undefined
  const comment = atDesk(viewer, row)
  if (!maySeeWords(viewer, row)) return { comment, typed: null }
  const [words] = await db
    .select({ body: revisions.body })
    .from(revisions)
    .where(and(eq(revisions.commentId, row.id), eq(revisions.number, row.revision)))
  return { comment, typed: words?.body ?? null }
}

/** What a comment answers and what stands above that, the nearest `most` of them, the nearest last. */
export async function listAbove(viewer: Viewer, parentId: string | null, most: number): Promise<CommentView[]> {
  if (parentId === null) return []
  const rows = await commentRows(viewer)
    .where(inArray(comments.id, chainUp(parentId)))
    .orderBy(desc(comments.depth))
    .limit(most)
  return rows.toReversed().map((row) => atDesk(viewer, row))
}

function atDesk(viewer: Viewer, row: CommentRow): CommentView {
  const view = presentComment(viewer, row)
  if (!maySeeWords(viewer, row)) return view
  return {
    ...view,
    author: { id: row.authorId, name: row.authorName, role: row.authorRole, badge: row.authorBadge },
    html: htmlOf(row),
    editedAt: row.editedAt?.toISOString() ?? null,
  }
}
