import { eq } from 'drizzle-orm'
import type { Db } from '#db/database'
import { users } from '#db/tables/users'

const columns = {
  id: users.id,
  role: users.role,
  name: users.name,
  email: users.email,
  passwordHash: users.passwordHash,
  verifiedAt: users.verifiedAt,
}

/** What two spellings of an address have in common. */
export const emailKeyOf = (email: string): string => email.toLowerCase()

/** The account with an address, if there is one. */
export async function findAccount(from: Db, email: string) {
  const [found] = await from
    .select(columns)
    .from(users)
    .where(eq(users.emailKey, emailKeyOf(email)))
  return found
}

/** The account with an id, if there is one. */
export async function findAccountById(from: Db, id: string) {
  const [found] = await from.select(columns).from(users).where(eq(users.id, id))
  return found
}
