import type { Role } from '#db/choices'
import type { Db } from '#db/database'
import { freeNameKey } from './accounts/choose-name.ts'
import { findAccount } from './accounts/find-account.ts'
import { putAccount } from './accounts/put-account.ts'

export interface NewUser {
  email: string
  name: string
  role: Role
  badge?: string | null
  /** From `hashPassword`. Without one, nobody can sign in until a password has been set by mail. */
  passwordHash: string | null
}

/** Adds somebody whose address counts as verified, and answers their id. The caller records the event. */
export async function insertUser(tx: Db, user: NewUser, now: Date): Promise<string> {
  const known = await findAccount(tx, user.email)
  const nameKey = await freeNameKey(tx, user.name, known?.id)
  return putAccount(tx, { ...user, nameKey, verifiedAt: now }, now)
}
