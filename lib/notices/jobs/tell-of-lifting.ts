import { and, eq, isNotNull } from 'drizzle-orm'
import { write } from '#db/connect'
import { notices } from '#db/tables/notices'
import { sanctions } from '#db/tables/users'
import { tell } from '../telling/tell.ts'

/** Tells somebody that a sanction was taken back, when they had been told of it: who heard of neither has nothing to hear. */
export async function tellOfLifting(input: Record<string, unknown>, { now }: { now: Date }): Promise<void> {
  const sanctionId = String(input.sanction)
  await write(async (tx) => {
    const [heard] = await tx
      .select({ userId: sanctions.userId })
      .from(sanctions)
      .innerJoin(notices, and(eq(notices.userId, sanctions.userId), eq(notices.subjectId, sanctions.id)))
      .where(and(eq(sanctions.id, sanctionId), eq(notices.kind, 'sanction'), isNotNull(sanctions.liftedAt)))
    if (heard) await tell(tx, [{ userId: heard.userId, kind: 'lifting', subjectId: sanctionId }], now)
  })
}
