import { eq } from 'drizzle-orm'
import type { Db } from '#db/database'
import { users } from '#db/tables/users'

/** Somebody's display name as it stands. */
export async function nameNow(tx: Db, userId: string): Promise<string> {
  const [user] = await tx.select({ name: users.name }).from(users).where(eq(users.id, userId))
  return user!.name
}
