import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/database'
import { statements } from '#db/tables/moderation'
import { idAt } from '#lib/ground/ids'

export type NewStatement = Omit<typeof statements.$inferInsert, 'id' | 'endedAt' | 'undoneAt'>

/** Keeps what a person will be told about a removal or a sanction, with the words as they were judged. */
export async function keepStatement(tx: Db, made: NewStatement): Promise<string> {
  const id = idAt(made.madeAt)
  await tx.insert(statements).values({ id, ...made })
  return id
}

/** What was decided about a subject holds no longer. Answers which statements ended with it. */
export async function endStatements(
  tx: Db,
  { subject, subjectId }: Pick<NewStatement, 'subject' | 'subjectId'>,
  now: Date,
): Promise<string[]> {
  const isAbout = and(eq(statements.subject, subject), eq(statements.subjectId, subjectId))
  const ended = await tx
    .update(statements)
    .set({ endedAt: now })
    .where(and(isAbout, isNull(statements.endedAt), isNull(statements.undoneAt)))
    .returning({ id: statements.id })
  return ended.map((it) => it.id)
}
