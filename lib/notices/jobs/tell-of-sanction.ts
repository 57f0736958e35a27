import { and, eq, isNull } from 'drizzle-orm'
import { write } from '#db/connect'
import { sanctions } from '#db/tables/users'
import { tell } from '../telling/tell.ts'

/** Tells somebody of a sanction, unless it has been lifted before they heard of it. */
export async function tellOfSanction(input: Record<string, unknown>, { now }: { now: Date }): Promise<void> {
  const sanctionId = String(input.sanction)
  await write(async (tx) => {
    const [imposed] = await tx
      .select({ userId: sanctions.userId })
      .from(sanctions)
      .where(and(eq(sanctions.id, sanctionId), isNull(sanctions.liftedAt)))
    if (imposed) await tell(tx, [{ userId: imposed.userId, kind: 'sanction', subjectId: sanctionId }], now)
  })
}
