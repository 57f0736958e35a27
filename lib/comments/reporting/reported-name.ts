import { and, eq, isNotNull } from 'drizzle-orm'
import type { Db } from '#db/database'
import { users } from '#db/tables/users'
import { refuseUnless } from '#lib/ground/refusal'

/** Whose name it is. Accounts that nobody has verified hold no name. */
export async function reportedName(tx: Db, userId: string): Promise<{ id: string; name: string }> {
  const [found] = await tx
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(and(eq(users.id, userId), isNotNull(users.verifiedAt)))
  refuseUnless(found, 'not-found', 'not-found')
  return found
}
