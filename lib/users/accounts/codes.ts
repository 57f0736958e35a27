import { and, eq, isNotNull, isNull, lt } from 'drizzle-orm'
import type { Db } from '#db/database'
import { authenticators, recoveryCodes } from '#db/tables/users'
import { idAt } from '#lib/ground/ids'
import { hashOfRecoveryCode, isRecoveryCode, newRecoveryCodes, stepOfCode } from '../codes/code.ts'
import { unseal } from '../codes/seal.ts'

/** Whether somebody has one-time codes switched on. */
export async function hasCodes(from: Db, userId: string): Promise<boolean> {
  return (await findAuthenticator(from, userId))?.onAt != null
}

/** What makes somebody's codes, switched on or not. */
export async function findAuthenticator(from: Db, userId: string) {
  const [found] = await from
    .select({ sealed: authenticators.sealed, onAt: authenticators.onAt })
    .from(authenticators)
    .where(eq(authenticators.userId, userId))
  return found
}

/** Uses a code up: one from the authenticator, or a recovery code. Answers whether it worked. */
export async function spendCode(
  tx: Db,
  { userId, code }: { userId: string; code: string },
  now: Date,
): Promise<boolean> {
  if (isRecoveryCode(code)) return spendRecoveryCode(tx, { userId, code }, now)
  const authenticator = await findAuthenticator(tx, userId)
  const step = authenticator && stepOfCode(unseal(authenticator.sealed), code, now)
  if (!step) return false
  const used = await tx
    .update(authenticators)
    .set({ lastStep: step })
    .where(and(eq(authenticators.userId, userId), lt(authenticators.lastStep, step)))
    .returning({ id: authenticators.id })
  return used.length > 0
}

async function spendRecoveryCode(tx: Db, { userId, code }: { userId: string; code: string }, now: Date) {
  const theirs = and(eq(recoveryCodes.userId, userId), eq(recoveryCodes.hash, hashOfRecoveryCode(code)))
  const used = await tx
    .update(recoveryCodes)
    .set({ usedAt: now })
    .where(and(theirs, isNull(recoveryCodes.usedAt)))
    .returning({ id: recoveryCodes.id })
  return used.length > 0
}

/** Gives somebody recovery codes, and makes those they had useless. They are told once: only hashes are kept. */
export async function giveRecoveryCodes(tx: Db, userId: string, now: Date): Promise<string[]> {
  const codes = newRecoveryCodes()
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId))
  await tx
    .insert(recoveryCodes)
    .values(codes.map((code) => ({ id: idAt(now), userId, hash: hashOfRecoveryCode(code), usedAt: null })))
  return codes
}

/** Takes somebody's authenticator and recovery codes away. Answers whether codes were on. */
export async function dropCodes(tx: Db, userId: string): Promise<boolean> {
  const on = and(eq(authenticators.userId, userId), isNotNull(authenticators.onAt))
  const dropped = await tx.delete(authenticators).where(on).returning({ id: authenticators.id })
  await tx.delete(authenticators).where(eq(authenticators.userId, userId))
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId))
  return dropped.length > 0
}
