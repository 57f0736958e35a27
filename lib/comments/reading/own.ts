import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { db } from '#db/connect'
import { comments, findings } from '#db/tables/comments'
import { sentenceFor } from '#lib/screening/sentences'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { presentComment } from './present-comment.ts'
import { commentRows } from './rows.ts'
import type { CommentView } from './view.ts'

const MOST_OWN = 50

/** The viewer's own comments that others do not see: waiting, with why, and removed. */
export async function ownUnseen(viewer: Viewer, articleId: string): Promise<CommentView[]> {
  if (!isSignedIn(viewer)) return []
  const rows = await commentRows(viewer)
    .where(
      and(
        eq(comments.articleId, articleId),
        eq(comments.authorId, viewer.id),
        inArray(comments.status, ['held', 'removed']),
      ),
    )
    .orderBy(desc(comments.id))
    .limit(MOST_OWN)
  const why = await whyHeld(rows.filter((it) => it.status === 'held').map((it) => it.id))
  return rows.map((row) => ({ ...presentComment(viewer, row), why: why.get(row.id) ?? [] }))
}

/** A public sentence for every rule that holds each of these comments. */
export async function whyHeld(commentIds: string[]): Promise<Map<string, string[]>> {
  if (commentIds.length === 0) return new Map()
  const rows = await db
    .select({
      commentId: findings.commentId,
      rule: findings.rule,
      outcome: findings.outcome,
      evidence: findings.evidence,
    })
    .from(findings)
    .innerJoin(comments, and(eq(comments.id, findings.commentId), eq(comments.revision, findings.revision)))
    .where(and(inArray(findings.commentId, commentIds), eq(findings.outcome, 'hold')))
    .orderBy(asc(findings.id))
  const why = new Map<string, string[]>()
  for (const row of rows) why.set(row.commentId, [...(why.get(row.commentId) ?? []), sentenceFor(row)])
  return why
}
