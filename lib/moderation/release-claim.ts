import { and, eq } from 'drizzle-orm'
import { write } from '#db/connect'
import { claims } from '#db/tables/cases'
import { refuseUnless } from '#lib/ground/refusal'
import { isStaff, type Viewer } from '#lib/users/policy'

/** Gives a case back to the queue. One that has run out already is as good as given back. */
export async function releaseClaim(viewer: Viewer, { claim }: { claim: string }): Promise<void> {
  refuseUnless(isStaff(viewer), 'forbidden', 'forbidden')
  await write(async (tx) => {
    await tx.delete(claims).where(and(eq(claims.id, claim), eq(claims.moderatorId, viewer.id)))
  })
}
