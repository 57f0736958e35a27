import { and, eq } from 'drizzle-orm'
import { write } from '#db/connect'
import { claims } from '#db/tables/cases'
import type { Viewer } from '#lib/users/policy'
import { refuseUnlessStaff } from './desk/staff-only.ts'

/** Gives a case back to the queue. One that has run out already is as good as given back. */
export async function releaseClaim(viewer: Viewer, { claim }: { claim: string }): Promise<void> {
  refuseUnlessStaff(viewer)
  await write(async (tx) => {
    await tx.delete(claims).where(and(eq(claims.id, claim), eq(claims.moderatorId, viewer.id)))
  })
}
