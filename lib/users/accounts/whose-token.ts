import type { TokenKind } from '#db/choices'
import type { Db } from '#db/database'
import { refuseUnless } from '#lib/ground/refusal'
import { findAccountById } from './find-account.ts'
import { findToken } from './tokens.ts'

/** Whose account a link was sent to. Refuses one that was used or is too old. */
export async function whoseToken(from: Db, shown: { kind: TokenKind; secret: string }, now: Date) {
  const token = await findToken(from, shown, now)
  const account = token?.userId && (await findAccountById(from, token.userId))
  refuseUnless(account, 'not-found', 'stale-link')
  return account
}
