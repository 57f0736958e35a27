import { eq } from 'drizzle-orm'
import type { Db } from '#db/database'
import { rules } from '#db/tables/screening'
import type { Proposal } from '../schema.ts'
import { ruleOf } from './strictness.ts'

/** What a change would change, as it is now. */
export async function baseOf(tx: Db, proposal: Proposal): Promise<string> {
  const name = ruleOf(proposal)
  const [row] = await tx.select({ revision: rules.revision }).from(rules).where(eq(rules.name, name))
  return `${name} ${row?.revision ?? 0}`
}
