import { and, eq, gt } from 'drizzle-orm'
import { write } from '#db/connect'
import { claims } from '#db/tables/cases'
import { refuseUnless } from '#lib/ground/refusal'
import { isStaff, type Viewer } from '#lib/users/policy'
import { CLAIM_FOR } from './policy.ts'

/** The heartbeat of a claim: it lasts two minutes from now. A claim that has run out is refused. */
export async function keepClaim(
  viewer: Viewer,
  { claim }: { claim: string },
  now: Date,
): Promise<{ id: string; expiresAt: Date }> {
  refuseUnless(isStaff(viewer), 'forbidden', 'forbidden')
  const expiresAt = new Date(now.getTime() + CLAIM_FOR)
  const kept = await write(async (tx) =>
    tx
      .update(claims)
      .set({ expiresAt })
      .where(and(eq(claims.id, claim), eq(claims.moderatorId, viewer.id), gt(claims.expiresAt, now)))
      .returning({ id: claims.id, expiresAt: claims.expiresAt }),
  )
  refuseUnless(kept[0], 'conflict', 'claim-lost')
  return kept[0]
}
