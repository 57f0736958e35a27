import { eq } from 'drizzle-orm'
import { write } from '#db/connect'
import { users } from '#db/tables/users'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { type PreferencesInput, wordOf } from './schema.ts'

/** Keeps with the account how conversations open, for every browser that remembers no other way of reading. */
export async function chooseReading(viewer: Viewer, choice: PreferencesInput, _: { now: Date }): Promise<void> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  await write(
    async (tx) =>
      void (await tx
        .update(users)
        .set({ reading: wordOf(choice) })
        .where(eq(users.id, viewer.id))),
  )
}
