import { db } from '#db/connect'
import { refuseUnless } from '#lib/ground/refusal'
import { findAccountById } from '../accounts/find-account.ts'
import { findProof, findToken } from '../accounts/tokens.ts'
import { hasAdmin } from '../admins.ts'
import type { Viewer } from '../policy.ts'

export interface MailedLink {
  kind: 'verify' | 'reset' | 'sign-in'
  token: string
}

/** The address a mailed link was sent to. Nothing when the link was used or is too old. */
export async function findMailedLink(
  _viewer: Viewer,
  { kind, token }: MailedLink,
  now: Date,
): Promise<{ email: string } | undefined> {
  const found = await findToken(db, { kind, secret: token }, now)
  const account = found?.userId ? await findAccountById(db, found.userId) : undefined
  return account && { email: account.email }
}

/** The address a link mailed to it makes somebody's. Nothing when the link was used or is too old. */
export const findNewEmail = async (_viewer: Viewer, token: string, now: Date): Promise<string | undefined> =>
  (await findProof(db, token, now))?.email

/** Refuses a set-up link that no longer works, or that the site no longer needs. */
export async function checkSetUpLink(_viewer: Viewer, token: string, now: Date): Promise<void> {
  refuseUnless(!(await hasAdmin(db)), 'conflict', 'set-up')
  refuseUnless(await findToken(db, { kind: 'setup', secret: token }, now), 'not-found', 'stale-link')
}
