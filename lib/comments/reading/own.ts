import { and, desc, eq, inArray } from 'drizzle-orm'
import { comments } from '#db/tables/comments'
import { sentenceFor } from '#lib/screening/sentences'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { listFindings } from '../queries/list-findings.ts'
import { presentComment } from './present-comment.ts'
import { commentRows } from './rows.ts'
import { untold } from './untold.ts'
import type { CommentView } from './view.ts'

const MOST_OWN = 50

/** The viewer's own comments that others do not see: waiting, with why, and removed. */
export async function ownUnseen(viewer: Viewer, articleId: string, now: Date): Promise<CommentView[]> {
  if (!isSignedIn(viewer)) return []
  const found = await commentRows(viewer)
    .where(
      and(
        eq(comments.articleId, articleId),
        eq(comments.authorId, viewer.id),
        inArray(comments.status, ['held', 'removed']),
      ),
    )
    .orderBy(desc(comments.id))
    .limit(MOST_OWN)
  const rows = found.map((row) => untold(row, now))
  const why = await whyHeld(
    viewer,
    rows.filter((it) => it.status === 'held').map((it) => it.id),
  )
  return rows.map((row) => ({ ...presentComment(viewer, row), why: why.get(row.id) ?? [] }))
}

/** A public sentence for every rule that holds each of these comments, which are the viewer's own. */
export async function whyHeld(viewer: Viewer, commentIds: string[]): Promise<Map<string, string[]>> {
  const found = await listFindings(viewer, commentIds)
  const why = new Map<string, string[]>()
  for (const it of found.filter(({ outcome }) => outcome === 'hold'))
    why.set(it.commentId, [...(why.get(it.commentId) ?? []), sentenceFor(it)])
  return why
}
