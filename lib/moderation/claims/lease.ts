import { eq } from 'drizzle-orm'
import type { Db } from '#db/database'
import { claims } from '#db/tables/cases'
import { idAt } from '#lib/ground/ids'
import type { Person } from '#lib/users/policy'
import { CLAIM_FOR } from '../policy.ts'

export interface Lease {
  id: string
  expiresAt: Date
}

/**
 * One row a case: it is taken over, under a new id, only once its lease has run out or by the one who holds it.
 * Answers nothing when another holds it.
 */
export async function lease(tx: Db, viewer: Person, caseId: string, now: Date): Promise<Lease | undefined> {
  const [held] = await tx.select().from(claims).where(eq(claims.caseId, caseId))
  if (held && held.expiresAt > now && held.moderatorId !== viewer.id) return undefined
  const given = { id: idAt(now), expiresAt: new Date(now.getTime() + CLAIM_FOR) }
  await tx.delete(claims).where(eq(claims.caseId, caseId))
  await tx.insert(claims).values({ ...given, caseId, moderatorId: viewer.id, claimedAt: now })
  return given
}
