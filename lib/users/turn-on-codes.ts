import { and, eq, isNull } from 'drizzle-orm'
import { write } from '#db/connect'
import { authenticators } from '#db/tables/users'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { giveRecoveryCodes } from './accounts/codes.ts'
import { countCodeTry, refuseUnlessCodeWorks } from './accounts/try-code.ts'
import { isSignedIn, type Viewer } from './policy.ts'
import type { GiveCodeInput } from './schema.ts'

/** Switches one-time codes on for whoever shows a first one. Answers recovery codes, which nobody can read again. */
export async function turnOnCodes(viewer: Viewer, { code }: GiveCodeInput, now: Date): Promise<string[]> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  await countCodeTry(viewer.id, now)
  return write(async (tx) => {
    await refuseUnlessCodeWorks(tx, { userId: viewer.id, code }, now)
    const [on] = await tx
      .update(authenticators)
      .set({ onAt: now })
      .where(and(eq(authenticators.userId, viewer.id), isNull(authenticators.onAt)))
      .returning({ id: authenticators.id })
    refuseUnless(on, 'conflict', 'codes-on')
    await record(tx, { name: 'user.codes-on', actorId: viewer.id, subjectId: viewer.id }, now)
    return giveRecoveryCodes(tx, viewer.id, now)
  })
}
