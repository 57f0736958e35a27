import { db } from '#db/connect'
import { refuseUnless } from '#lib/ground/refusal'
import { findToken } from '../accounts/tokens.ts'
import { whoseToken } from '../accounts/whose-token.ts'
import { hasAdmin } from '../admins.ts'
import type { Viewer } from '../policy.ts'

/** Whose address a mailed link belongs to, and whether it was verified. Refuses a link that no longer works. */
export async function readMailedLink(_viewer: Viewer, link: { kind: 'verify' | 'reset'; token: string }, now: Date) {
  const { email, verifiedAt } = await whoseToken(db, { kind: link.kind, secret: link.token }, now)
  return { email, verified: verifiedAt !== null }
}

/** Refuses a set-up link that no longer works, or that the site no longer needs. */
export async function checkSetUpLink(_viewer: Viewer, token: string, now: Date): Promise<void> {
  refuseUnless(!(await hasAdmin(db)), 'conflict', 'set-up')
  refuseUnless(await findToken(db, { kind: 'setup', secret: token }, now), 'not-found', 'stale-link')
}
