import { and, eq } from 'drizzle-orm'
import { write } from '#db/connect'
import { claims } from '#db/tables/cases'
import { skips } from '#db/tables/moderation'
import { record } from '#lib/ground/events'
import { idAt } from '#lib/ground/ids'
import { refuseUnless } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import { refuseUnlessStaff } from './desk/staff-only.ts'
import type { SkipInput } from './schema.ts'

/** Leaves a claimed case for others and says why; whoever opens it next sees that. */
export async function skipCase(
  viewer: Viewer,
  { claim, reason }: SkipInput & { claim: string },
  now: Date,
): Promise<void> {
  refuseUnlessStaff(viewer)
  await write(async (tx) => {
    const [left] = await tx
      .delete(claims)
      .where(and(eq(claims.id, claim), eq(claims.moderatorId, viewer.id)))
      .returning({ caseId: claims.caseId })
    refuseUnless(left, 'conflict', 'claim-lost')
    const { caseId } = left
    await tx.insert(skips).values({ id: idAt(now), caseId, moderatorId: viewer.id, reason, skippedAt: now })
    await record(tx, { name: 'case.skipped', actorId: viewer.id, subjectId: caseId, details: { reason } }, now)
  })
}
