import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { db } from '#db/connect'
import type { Db } from '#db/database'
import { guidelines } from '#db/tables/guidelines'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { mayWriteGuidelines } from './policy.ts'

/** The guidelines in force, in their order. Everybody may read them. */
export const listGuidelines = async (_viewer: Viewer) =>
  db
    .select({
      number: guidelines.number,
      title: guidelines.title,
      text: guidelines.text,
      severity: guidelines.severity,
    })
    .from(guidelines)
    .where(isNull(guidelines.supersededAt))
    .orderBy(asc(guidelines.number))

/** The same as everybody reads them, with the day each was last changed. */
export const readGuidelines = async (_viewer: Viewer) =>
  db
    .select({
      number: guidelines.number,
      version: guidelines.version,
      title: guidelines.title,
      text: guidelines.text,
      writtenAt: guidelines.writtenAt,
    })
    .from(guidelines)
    .where(isNull(guidelines.supersededAt))
    .orderBy(asc(guidelines.number))

const wording = {
  number: guidelines.number,
  version: guidelines.version,
  title: guidelines.title,
  text: guidelines.text,
  sentence: guidelines.sentence,
  severity: guidelines.severity,
  writtenAt: guidelines.writtenAt,
  supersededAt: guidelines.supersededAt,
}

/** Every version of every guideline there ever was, or of one, for those who write them; the latest version first. */
export async function listGuidelineVersions(viewer: Viewer, number?: number) {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(mayWriteGuidelines(viewer), 'forbidden', 'forbidden')
  return db
    .select(wording)
    .from(guidelines)
    .where(number === undefined ? undefined : eq(guidelines.number, number))
    .orderBy(asc(guidelines.number), desc(guidelines.version))
}

export type GuidelineVersion = Awaited<ReturnType<typeof listGuidelineVersions>>[number]

/** The guideline in force with that number. */
export async function findGuideline(tx: Db, number: number) {
  const [found] = await tx
    .select()
    .from(guidelines)
    .where(and(eq(guidelines.number, number), isNull(guidelines.supersededAt)))
  return found
}
