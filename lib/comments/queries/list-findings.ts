import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import { db } from '#db/connect'
import { comments, findings } from '#db/tables/comments'
import type { Told } from '#lib/screening/sentences'
import type { Viewer } from '#lib/users/policy'

export type CommentFinding = Told & { commentId: string }

/**
 * What the rules found on the words that stand now, of several comments at once, in the order of the rules.
 * Callers ask only about comments whose author, or whose moderator, the viewer is.
 */
export async function listFindings(_viewer: Viewer, commentIds: string[]): Promise<CommentFinding[]> {
  if (commentIds.length === 0) return []
  return db
    .select({
      commentId: findings.commentId,
      rule: findings.rule,
      outcome: findings.outcome,
      evidence: findings.evidence,
    })
    .from(findings)
    .innerJoin(comments, and(eq(comments.id, findings.commentId), eq(comments.revision, findings.revision)))
    .where(and(inArray(findings.commentId, commentIds), ne(findings.outcome, 'pass')))
    .orderBy(asc(findings.id))
}
