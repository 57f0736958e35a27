import { eq } from 'drizzle-orm'
import { write } from '#db/connect'
import type { Db } from '#db/database'
import { guidelines } from '#db/tables/guidelines'
import { appeals, statements } from '#db/tables/moderation'
import { openCase } from '#lib/cases/open-case'
import { record } from '#lib/ground/events'
import { idAt } from '#lib/ground/ids'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Person, type Viewer } from '#lib/users/policy'
import { appealUntil, maySeeStatement } from './policy.ts'
import type { MakeAppealInput } from './schema.ts'

/**
 * The person a statement is about asks again, once, within six months, whatever their standing: also who is banned.
 * A moderator who has decided nothing about it before will answer.
 */
export async function makeAppeal(
  viewer: Viewer,
  { statementId, ...asked }: MakeAppealInput & { statementId: string },
  now: Date,
): Promise<{ id: string }> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  return write(async (tx) => {
    const { subject, subjectId, commentId, articleId, ...about } = await appealable(tx, viewer, statementId, now)
    const opening = { subject, subjectId, commentId, articleId, personId: viewer.id, queue: 'appeals' as const }
    const caseId = await openCase(tx, { ...opening, severity: about.severity ?? 0 }, now)
    const id = idAt(now)
    const [made] = await tx
      .insert(appeals)
      .values({ id, statementId, personId: viewer.id, caseId, ...asked, appealedAt: now })
      .onConflictDoNothing()
      .returning({ id: appeals.id })
    refuseUnless(made, 'conflict', 'appealed-already')
    const details = { appeal: id, statement: statementId, case: caseId }
    await record(tx, { name: 'appeal.made', actorId: viewer.id, subjectId, articleId, details }, now)
    return { id }
  })
}

async function appealable(tx: Db, viewer: Person, statementId: string, now: Date) {
  const [found] = await tx
    .select({
      personId: statements.personId,
      subject: statements.subject,
      subjectId: statements.subjectId,
      commentId: statements.commentId,
      articleId: statements.articleId,
      inForceAt: statements.inForceAt,
      endedAt: statements.endedAt,
      undoneAt: statements.undoneAt,
      severity: guidelines.severity,
    })
    .from(statements)
    .leftJoin(guidelines, eq(guidelines.id, statements.guidelineId))
    .where(eq(statements.id, statementId))
  const isTheirs = found && found.personId === viewer.id && maySeeStatement(viewer, found, now)
  refuseUnless(isTheirs && found.inForceAt <= now, 'not-found', 'not-found')
  refuseUnless(found.endedAt === null, 'conflict', 'appeal-ended')
  refuseUnless(now <= appealUntil(found.inForceAt), 'conflict', 'appeal-late')
  return found
}
