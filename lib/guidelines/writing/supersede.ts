import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/database'
import { guidelines } from '#db/tables/guidelines'
import { refuseUnless } from '#lib/ground/refusal'

/** Ends the version in force, if it is the one that was seen. Its row stays, for whoever was judged by it. */
export async function supersede(tx: Db, { number, seen }: { number: number; seen: number | undefined }, now: Date) {
  const inForce = and(eq(guidelines.number, number), isNull(guidelines.supersededAt))
  const [ended] = await tx
    .update(guidelines)
    .set({ supersededAt: now })
    .where(and(inForce, eq(guidelines.version, seen ?? 0)))
    .returning({ id: guidelines.id })
  refuseUnless(ended || (await tx.$count(guidelines, inForce)) > 0, 'not-found', 'not-found')
  refuseUnless(ended, 'conflict', 'guideline-changed')
}
