import { and, eq, isNull } from 'drizzle-orm'
import { write } from '#db/connect'
import { type Before, cases, decisions } from '#db/tables/cases'
import { tell } from '../telling/tell.ts'

/** Tells an author what a person decided, where it changes something for them. What was undone never happened. */
export async function tellOfDecision(input: Record<string, unknown>, { now }: { now: Date }): Promise<void> {
  const decisionId = String(input.decision)
  await write(async (tx) => {
    const { action, before } = decisions
    const [decided] = await tx
      .select({ action, before, userId: cases.personId })
      .from(decisions)
      .innerJoin(cases, eq(cases.id, decisions.caseId))
      .where(and(eq(decisions.id, decisionId), isNull(decisions.undoneAt)))
    if (decided && changesSomething(decided.action, decided.before))
      await tell(tx, [{ userId: decided.userId, kind: 'decision', subjectId: decisionId }], now)
  })
}

/** An approval is news where the comment was not published before. An appeal's answer is told as that. */
function changesSomething(action: string, before: Before | null): boolean {
  if (before?.appeal) return false
  if (action === 'remove') return before?.comment?.status !== 'removed'
  return action === 'approve' && before?.comment !== undefined && before.comment.status !== 'published'
}
