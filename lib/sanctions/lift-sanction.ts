import { and, eq } from 'drizzle-orm'
import { write } from '#db/connect'
import type { Db } from '#db/database'
import { sanctions } from '#db/tables/users'
import { endStatements } from '#lib/cases/keep-statement'
import { record } from '#lib/ground/events'
import { enqueue } from '#lib/ground/jobs'
import { refuseUnless } from '#lib/ground/refusal'
import { inForceAt } from '#lib/users/in-force'
import { isSignedIn, isStaff, type Person, type Viewer } from '#lib/users/policy'
import { asOfNow, peopleNow } from './imposing/person-now.ts'
import { refuseUnlessMaySanction } from './imposing/powers.ts'

/** Ends a sanction before its time, for whoever could have imposed it. */
export async function liftSanction(
  viewer: Viewer,
  { userId, sanctionId }: { userId: string; sanctionId: string },
  now: Date,
): Promise<void> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(isStaff(viewer), 'forbidden', 'forbidden')
  await write(async (tx) => {
    const { kind } = await liftable(tx, viewer, { userId, sanctionId, now })
    const [lifted] = await tx
      .update(sanctions)
      .set({ liftedAt: now, liftedById: viewer.id })
      .where(and(eq(sanctions.id, sanctionId), inForceAt(now)))
      .returning({ id: sanctions.id })
    refuseUnless(lifted, 'conflict', 'sanction-over')
    await endStatements(tx, { subject: 'sanction', subjectId: sanctionId }, now)
    const details = { sanction: sanctionId, kind }
    await record(tx, { name: 'user.sanction-lifted', actorId: viewer.id, subjectId: userId, details }, now)
    const key = `tell-of-lifting:${sanctionId}`
    await enqueue(tx, { name: 'tell-of-lifting', input: { sanction: sanctionId }, key }, now)
  })
}

async function liftable(
  tx: Db,
  viewer: Person,
  { userId, sanctionId, now }: { userId: string; sanctionId: string; now: Date },
) {
  const { kind, imposedAt, until } = sanctions
  const [sanction] = await tx
    .select({ kind, imposedAt, until })
    .from(sanctions)
    .where(and(eq(sanctions.id, sanctionId), eq(sanctions.userId, userId)))
  const people = await peopleNow(tx, [viewer.id, userId], now)
  const user = people.get(userId)
  refuseUnless(sanction && user, 'not-found', 'not-found')
  refuseUnlessMaySanction(asOfNow(viewer, people), user, sanction)
  return sanction
}
