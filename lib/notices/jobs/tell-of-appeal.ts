import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { write } from '#db/connect'
import { decisions } from '#db/tables/cases'
import { appeals } from '#db/tables/moderation'
import { tell } from '../telling/tell.ts'

/** Tells whoever appealed what the answer is. */
export async function tellOfAppeal(input: Record<string, unknown>, { now }: { now: Date }): Promise<void> {
  const appealId = String(input.appeal)
  await write(async (tx) => {
    const [answered] = await tx
      .select({ userId: appeals.personId })
      .from(appeals)
      .leftJoin(decisions, eq(decisions.id, appeals.decisionId))
      .where(and(eq(appeals.id, appealId), isNotNull(appeals.outcome), isNull(decisions.undoneAt)))
    if (answered) await tell(tx, [{ userId: answered.userId, kind: 'appeal', subjectId: appealId }], now)
  })
}
