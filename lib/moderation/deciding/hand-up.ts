import { eq } from 'drizzle-orm'
import type { Db } from '#db/database'
import { claims } from '#db/tables/cases'
import { moveCaseUp } from '#lib/cases/move-case-up'
import { refuseUnless } from '#lib/ground/refusal'
import type { Carried, Changed } from './carry-out.ts'

/** What it is about stays as it is; the case goes up, and anybody else may claim it there. */
export async function handUp(tx: Db, { judged: { about }, now }: Carried): Promise<Changed> {
  refuseUnless(await moveCaseUp(tx, { id: about.id, queue: 'escalated' }, now), 'conflict', 'case-escalated')
  await tx.delete(claims).where(eq(claims.caseId, about.id))
  return {}
}
