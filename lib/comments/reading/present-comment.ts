import { RENDERER, renderComment } from '#lib/ground/text/markdown'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { isAuthor, maySeeWords } from '../policy.ts'
import type { CommentRow } from './rows.ts'
import type { CommentView } from './view.ts'

/** What one reader may see of a comment: a stub has no author and no words. Others' from `newFrom` on are new to them. */
export function presentComment(viewer: Viewer, row: CommentRow, newFrom: string | null = null): CommentView {
  const seen = maySeeWords(viewer, row) && (row.status === 'published' || isAuthor(viewer, row))
  const { id, parentId, depth, status, revision, recommends } = row
  return {
    id,
    parentId,
    depth,
    author: seen ? { id: row.authorId, name: row.authorName, role: row.authorRole, badge: row.authorBadge } : null,
    answers: answered(row),
    html: seen ? htmlOf(row) : '',
    postedAt: row.postedAt.toISOString(),
    editedAt: seen ? (row.editedAt?.toISOString() ?? null) : null,
    status,
    revision,
    recommends: seen ? recommends : 0,
    ...(isSignedIn(viewer) ? { recommended: row.recommendedAt !== null, muted: row.mutedAt !== null } : {}),
    mine: isAuthor(viewer, row),
    ...(isNewTo(viewer, row, newFrom) ? { isNew: true } : {}),
    picked: row.pickedAt !== null,
    ...(status === 'removed' && row.statementId !== null ? { statement: row.statementId } : {}),
    guideline:
      row.guidelineNumber !== null && row.guidelineTitle !== null
        ? { number: row.guidelineNumber, title: row.guidelineTitle }
        : null,
    why: [],
    replyCount: row.replies,
    replies: [],
    moreReplies: null,
  }
}

const isNewTo = (viewer: Viewer, row: CommentRow, newFrom: string | null) =>
  newFrom !== null && row.id >= newFrom && row.status === 'published' && !isAuthor(viewer, row)

/** HTML of another renderer's making is made again before it is shown. */
export const htmlOf = (row: CommentRow) => (row.renderer === RENDERER ? row.html : renderComment(row.body))

const answered = ({ answeredId, answeredName, answeredStatus }: CommentRow) =>
  answeredId !== null && answeredName !== null && answeredStatus === 'published'
    ? { id: answeredId, name: answeredName }
    : null
