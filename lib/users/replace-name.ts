import { and, eq, inArray, ne } from 'drizzle-orm'
import type { Db } from '#db/database'
import { users } from '#db/tables/users'
import { neutralNames } from './names/neutral.ts'
import { nameKey } from './names.ts'

/** Takes somebody's display name away and gives them a neutral one that nobody else has. */
export async function replaceName(tx: Db, userId: string): Promise<void> {
  const names = neutralNames(userId).map((name) => ({ name, nameKey: nameKey(name) }))
  const keys = names.map((it) => it.nameKey)
  const taken = await tx
    .select({ nameKey: users.nameKey })
    .from(users)
    .where(and(inArray(users.nameKey, keys), ne(users.id, userId)))
  const free = names.find((it) => !taken.some((other) => other.nameKey === it.nameKey))
  await tx
    .update(users)
    .set(free ?? names.at(-1)!)
    .where(eq(users.id, userId))
}
