import { max } from 'drizzle-orm'
import { write } from '#db/connect'
import type { Db } from '#db/database'
import { guidelines } from '#db/tables/guidelines'
import { record } from '#lib/ground/events'
import { idAt } from '#lib/ground/ids'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { mayWriteGuidelines } from './policy.ts'
import { findGuideline } from './queries.ts'
import type { WriteGuidelineInput } from './schema.ts'
import { supersede } from './writing/supersede.ts'

/**
 * Adds a guideline under the next number, or a new version of one in place of the version `seen`. A version is never
 * rewritten: decisions go on pointing to the one they cited. Answers the number.
 */
export async function writeGuideline(
  viewer: Viewer,
  { number, seen, ...wording }: WriteGuidelineInput & { number?: number },
  now: Date,
): Promise<{ number: number; changed: boolean }> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(mayWriteGuidelines(viewer), 'forbidden', 'forbidden')
  return write(async (tx) => {
    if (number !== undefined && isSame(await findGuideline(tx, number), wording)) return { number, changed: false }
    if (number !== undefined) await supersede(tx, { number, seen }, now)
    const row = { number: number ?? (await nextNumber(tx)), version: (seen ?? 0) + 1 }
    await tx.insert(guidelines).values({ id: idAt(now), ...row, ...wording, writtenAt: now })
    await record(tx, { name: 'guideline.written', actorId: viewer.id, subjectId: 'guidelines', details: row }, now)
    return { number: row.number, changed: true }
  })
}

type Wording = Omit<WriteGuidelineInput, 'seen' | 'severity'> & { severity: number }

const isSame = (before: Wording | undefined, { title, text, sentence, severity }: Wording) =>
  before?.title === title && before.text === text && before.sentence === sentence && before.severity === severity

/** Numbers are not used again, not even those of guidelines that were retired. */
async function nextNumber(tx: Db): Promise<number> {
  const [last] = await tx.select({ number: max(guidelines.number) }).from(guidelines)
  return (last?.number ?? 0) + 1
}
