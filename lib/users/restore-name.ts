import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/database'
import { users } from '#db/tables/users'
import { neutralNames } from './names/neutral.ts'
import { nameKey } from './names.ts'

/**
 * Gives somebody the display name back that was taken from them. A name they have chosen since stays, and so does the
 * neutral one while somebody else has theirs. Answers whether they have it again.
 */
export async function restoreName(tx: Db, userId: string, name: string): Promise<boolean> {
  const key = nameKey(name)
  const [taken] = await tx.select({ id: users.id }).from(users).where(eq(users.nameKey, key))
  if (taken) return taken.id === userId
  const neutral = neutralNames(userId).map(nameKey)
  const restored = await tx
    .update(users)
    .set({ name, nameKey: key })
    .where(and(eq(users.id, userId), inArray(users.nameKey, neutral)))
    .returning({ id: users.id })
  return restored.length > 0
}
