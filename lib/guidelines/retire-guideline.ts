import { isNull } from 'drizzle-orm'
import { write } from '#db/connect'
import { guidelines } from '#db/tables/guidelines'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { mayWriteGuidelines } from './policy.ts'
import type { RetireGuidelineInput } from './schema.ts'
import { supersede } from './writing/supersede.ts'

/** Takes a guideline out of force. What cited it goes on citing it; the last one stays, for every removal cites one. */
export async function retireGuideline(
  viewer: Viewer,
  { number, seen }: RetireGuidelineInput & { number: number },
  now: Date,
): Promise<void> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(mayWriteGuidelines(viewer), 'forbidden', 'forbidden')
  await write(async (tx) => {
    await supersede(tx, { number, seen }, now)
    refuseUnless((await tx.$count(guidelines, isNull(guidelines.supersededAt))) > 0, 'conflict', 'last-guideline')
    const details = { number, version: seen }
    await record(tx, { name: 'guideline.retired', actorId: viewer.id, subjectId: 'guidelines', details }, now)
  })
}
