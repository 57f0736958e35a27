import { and, eq, isNotNull } from 'drizzle-orm'
import { write } from '#db/connect'
import { users } from '#db/tables/users'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'

/** Somebody who was about to be erased keeps their account. */
export async function stayOnSite(viewer: Viewer, _input: undefined, now: Date): Promise<void> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  const { id } = viewer
  await write(async (tx) => {
    const stays = await tx
      .update(users)
      .set({ erasesAt: null })
      .where(and(eq(users.id, id), isNotNull(users.erasesAt)))
      .returning({ id: users.id })
    if (stays.length === 0) return
    await record(tx, { name: 'user.stayed', actorId: id, subjectId: id }, now)
  })
}
