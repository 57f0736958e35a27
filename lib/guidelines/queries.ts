import { and, asc, eq, isNull } from 'drizzle-orm'
import { db } from '#db/connect'
import type { Db } from '#db/database'
import { guidelines } from '#db/tables/guidelines'
import type { Viewer } from '#lib/users/policy'

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

/** The guideline in force with that number. */
export async function findGuideline(tx: Db, number: number) {
  const [found] = await tx
    .select()
    .from(guidelines)
    .where(and(eq(guidelines.number, number), isNull(guidelines.supersededAt)))
  return found
}
