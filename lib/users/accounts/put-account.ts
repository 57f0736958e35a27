import { eq } from 'drizzle-orm'
import type { Role } from '#db/choices'
import type { Db } from '#db/database'
import { users } from '#db/tables/users'
import { say } from '#lib/ground/catalogue/say'
import { idAt } from '#lib/ground/ids'
import { refuseUnless } from '#lib/ground/refusal'
import { nameKeyOfUnverified } from './choose-name.ts'
import { emailKeyOf, findAccount } from './find-account.ts'
import { voidTokens } from './tokens.ts'

export interface Account {
  email: string
  name: string
  /** Absent while the address is not verified. */
  nameKey?: string
  role: Role
  badge?: string | null
  passwordHash: string | null
  verifiedAt: Date | null
}

/** Stores an account, in place of one with the same address that was never verified, and answers its id. */
export async function putAccount(tx: Db, account: Account, now: Date): Promise<string> {
  const known = await findAccount(tx, account.email)
  refuseUnless(!known?.verifiedAt, 'conflict', 'email-taken', { fields: { email: say('refusal.email-taken') } })
  const id = known?.id ?? idAt(now)
  const { nameKey = nameKeyOfUnverified(id), badge = null, ...rest } = account
  const row = { ...rest, nameKey, badge, emailKey: emailKeyOf(account.email), joinedAt: now }
  if (!known) {
    await tx.insert(users).values({ id, ...row })
    return id
  }
  await tx.update(users).set(row).where(eq(users.id, id))
  await voidTokens(tx, { userId: id, kinds: ['verify', 'reset'] }, now)
  return id
}
