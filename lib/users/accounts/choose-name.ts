import { and, eq, ne } from 'drizzle-orm'
import type { Db } from '#db/database'
import { users } from '#db/tables/users'
import { say } from '#lib/ground/catalogue/say'
import { Refusal, refuseUnless } from '#lib/ground/refusal'
import { nameKey, refusedName } from '../names.ts'

/** Refuses a name nobody can have. */
export function refuseName(name: string): void {
  const code = refusedName(name)
  if (code) throw new Refusal('invalid', code, { fields: { name: say(`refusal.${code}`) } })
}

/** The key of a name that is free, or belongs to this person already. */
export async function freeNameKey(tx: Db, name: string, userId = ''): Promise<string> {
  refuseName(name)
  const key = nameKey(name)
  const [taken] = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.nameKey, key), ne(users.id, userId)))
  refuseUnless(!taken, 'conflict', 'name-taken', { fields: { name: say('refusal.name-taken') } })
  return key
}

/**
 * Until an address is verified its account holds no name: nobody can keep names they do not use, and whether
 * a name is free tells nothing about who has registered. No real name has such a key, for real keys hold no capitals.
 */
export const nameKeyOfUnverified = (id: string): string => `UNVERIFIED ${id}`

/** What changes when an address is found to be somebody's: from now on they hold their name. */
export async function verifiedAs(tx: Db, { id, name }: { id: string; name: string }, now: Date) {
  return { name, nameKey: await freeNameKey(tx, name, id), verifiedAt: now }
}
