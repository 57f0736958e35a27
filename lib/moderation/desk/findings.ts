import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import { db } from '#db/connect'
import { comments, findings } from '#db/tables/comments'
import { reasonFor, sentenceFor, type Told } from '#lib/screening/sentences'
import { mostSpans } from '#lib/screening/spans'

export type CommentFinding = Told & { commentId: string }

/** What the rules found on the words that stand now, of several comments at once, in the order of the rules. */
export async function findingsOn(commentIds: string[]): Promise<CommentFinding[]> {
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

/** Why it is here, in a few words. */
export const shortReason = (finding: Told): string => reasonFor(finding) || sentenceFor(finding) || finding.rule

/** Where the matched words stand in a text of that many units; evidence that points elsewhere is left out. */
export function marksOf(found: Told[], length: number) {
  const spans = found.flatMap((it) => it.evidence.spans ?? [])
  return mostSpans(spans.filter(([start, end]) => start >= 0 && start < end && end <= length).map(([a, b]) => [a, b]))
}
