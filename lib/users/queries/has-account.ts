import { db } from '#db/connect'
import { findAccount } from '../accounts/find-account.ts'
import type { Viewer } from '../policy.ts'
import type { IdentityInput } from '../schema.ts'

/** Whether the address another site vouches for has an account here: its owner may know, and nobody else asks. */
export async function hasAccount(_viewer: Viewer, { email, emailVerified }: IdentityInput): Promise<boolean> {
  if (!email || !emailVerified) return false
  return (await findAccount(db, email))?.verifiedAt != null
}
