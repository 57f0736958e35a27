import { eq } from 'drizzle-orm'
import { write } from '#db/connect'
import { users } from '#db/tables/users'
import { record } from '#lib/ground/events'
import { type Limit, spend } from '#lib/ground/limits'
import { refuseUnless } from '#lib/ground/refusal'
import { freeNameKey, refuseName } from './accounts/choose-name.ts'
import { isSignedIn, maySpeak, type Viewer } from './policy.ts'
import type { ChangeNameInput } from './schema.ts'

/** Others have to be able to tell who is who: three new names at once, then one a week. */
const RENAMINGS: Limit = { name: 'rename', burst: 3, every: 7 * 86_400 }

/** Gives the viewer another display name, under what they have written already as well. */
export async function changeName(viewer: Viewer, { name }: ChangeNameInput, now: Date): Promise<void> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(maySpeak(viewer), 'forbidden', 'name-kept')
  refuseName(name)
  if (name === viewer.name) return
  await write(async (tx) => {
    await spend(tx, RENAMINGS, viewer.id, now)
    const nameKey = await freeNameKey(tx, name, viewer.id)
    await tx.update(users).set({ name, nameKey }).where(eq(users.id, viewer.id))
    await record(tx, { name: 'user.renamed', actorId: viewer.id, subjectId: viewer.id }, now)
  })
}
