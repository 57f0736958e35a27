import { and, eq } from 'drizzle-orm'
import { write } from '#db/connect'
import { identities } from '#db/tables/users'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import type { Viewer } from './policy.ts'
import { refuseUnlessConfirmed } from './refuse-unless-confirmed.ts'

/** Ends that an identity opens the viewer's account. A link by mail still does. */
export async function unlinkIdentity(viewer: Viewer, { identity }: { identity: string }, now: Date): Promise<void> {
  refuseUnlessConfirmed(viewer, now)
  const { id: userId } = viewer
  await write(async (tx) => {
    const [gone] = await tx
      .delete(identities)
      .where(and(eq(identities.id, identity), eq(identities.userId, userId)))
      .returning({ id: identities.id })
    refuseUnless(gone, 'not-found', 'not-found')
    const details = { identity }
    await record(tx, { name: 'user.identity-unlinked', actorId: userId, subjectId: userId, details }, now)
  })
}
