import { and, eq, gt, inArray, isNull } from 'drizzle-orm'
import type { TokenKind } from '#db/choices'
import type { Db } from '#db/database'
import { tokens } from '#db/tables/users'
import { hashOf } from '#lib/ground/hashes'
import { idAt, newSecret } from '#lib/ground/ids'

const HOUR = 3_600_000

/** For how long each kind of link works, in milliseconds. */
const lengths: Record<TokenKind, number> = {
  invitation: 7 * 24 * HOUR,
  verify: 24 * HOUR,
  reset: HOUR,
  setup: 24 * HOUR,
  'sign-in': HOUR / 4,
  email: 24 * HOUR,
}

interface Shown {
  kind: TokenKind
  secret: string
}

/** Makes a link's secret. Only its hash is kept. */
export async function makeToken(
  tx: Db,
  { kind, userId }: { kind: TokenKind; userId: string | null },
  now: Date,
): Promise<string> {
  const secret = newSecret()
  const expiresAt = new Date(now.getTime() + lengths[kind])
  await tx.insert(tokens).values({ id: idAt(now), kind, userId, hash: hashOf(secret), madeAt: now, expiresAt })
  return secret
}

const worksStill = ({ kind, secret }: Shown, now: Date) =>
  and(eq(tokens.hash, hashOf(secret)), eq(tokens.kind, kind), isNull(tokens.usedAt), gt(tokens.expiresAt, now))

/** The token with that secret while it works: whose it is, if it is anybody's. */
export async function findToken(from: Db, shown: Shown, now: Date): Promise<{ userId: string | null } | undefined> {
  const [found] = await from.select({ userId: tokens.userId }).from(tokens).where(worksStill(shown, now))
  return found
}

/** Uses a token up. Answers whether it still worked. */
export async function useToken(tx: Db, shown: Shown, now: Date): Promise<boolean> {
  const used = await tx.update(tokens).set({ usedAt: now }).where(worksStill(shown, now)).returning({ id: tokens.id })
  return used.length > 0
}

/** Makes every open link of these kinds useless: a person's, or the site's own. */
export async function voidTokens(
  tx: Db,
  { userId, kinds }: { userId: string | null; kinds: TokenKind[] },
  now: Date,
): Promise<void> {
  const whose = userId === null ? isNull(tokens.userId) : eq(tokens.userId, userId)
  await tx
    .update(tokens)
    .set({ usedAt: now })
    .where(and(whose, inArray(tokens.kind, kinds), isNull(tokens.usedAt)))
}

/** Asks for proof that a new address is somebody's. Those asked for before are void. Answers the token's id. */
export async function askForProof(
  tx: Db,
  { userId, email }: { userId: string; email: string },
  now: Date,
): Promise<string> {
  await voidTokens(tx, { userId, kinds: ['email'] }, now)
  const id = idAt(now)
  const expiresAt = new Date(now.getTime() + lengths.email)
  await tx
    .insert(tokens)
    .values({ id, kind: 'email', userId, email, hash: hashOf(newSecret()), madeAt: now, expiresAt })
  return id
}

/** A new secret for a token that is about to be mailed. */
export async function renewSecret(tx: Db, id: string, now: Date): Promise<string> {
  const secret = newSecret()
  const expiresAt = new Date(now.getTime() + lengths.email)
  await tx
    .update(tokens)
    .set({ hash: hashOf(secret), expiresAt })
    .where(and(eq(tokens.id, id), isNull(tokens.usedAt)))
  return secret
}

/** What was asked for under a token's id. */
export async function findAsked(from: Db, id: string) {
  const [found] = await from
    .select({ id: tokens.id, email: tokens.email, usedAt: tokens.usedAt })
    .from(tokens)
    .where(eq(tokens.id, id))
  return found
}

/** Whose new address a secret proves, while it works. */
export async function findProof(
  from: Db,
  secret: string,
  now: Date,
): Promise<{ id: string; userId: string; email: string } | undefined> {
  const [found] = await from
    .select({ id: tokens.id, userId: tokens.userId, email: tokens.email })
    .from(tokens)
    .where(worksStill({ kind: 'email', secret }, now))
  return found?.userId && found.email ? { id: found.id, userId: found.userId, email: found.email } : undefined
}
