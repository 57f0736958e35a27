import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/database'
import { appeals, statements } from '#db/tables/moderation'

/** The appeal on a case that nobody has answered yet, and what it is about. */
export async function readAppealed(tx: Db, caseId: string) {
  const [found] = await tx
    .select({
      id: appeals.id,
      personId: appeals.personId,
      statementId: statements.id,
      subjectId: statements.subjectId,
      guidelineId: statements.guidelineId,
      decisionId: statements.decisionId,
      sanctionId: statements.sanctionId,
      quote: statements.quote,
    })
    .from(appeals)
    .innerJoin(statements, eq(statements.id, appeals.statementId))
    .where(and(eq(appeals.caseId, caseId), isNull(appeals.outcome)))
  return found
}
