import { maySeeWords } from '#lib/comments/policy'
import { htmlOf, presentComment } from '#lib/comments/reading/present-comment'
import type { CommentRow } from '#lib/comments/reading/rows'
import type { CommentView } from '#lib/comments/reading/view'
import type { Viewer } from '#lib/users/policy'

/** A comment as the desk sees it: with its author and words also while it waits or after it was removed. */
export function commentAtDesk(viewer: Viewer, row: CommentRow): CommentView {
  const view = presentComment(viewer, row)
  if (!maySeeWords(viewer, row)) return view
  return {
    ...view,
    author: { id: row.authorId, name: row.authorName, role: row.authorRole, badge: row.authorBadge },
    html: htmlOf(row),
    editedAt: row.editedAt?.toISOString() ?? null,
  }
}
