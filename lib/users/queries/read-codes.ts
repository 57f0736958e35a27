import { and, eq, isNull } from 'drizzle-orm'
import { db } from '#db/connect'
import { recoveryCodes } from '#db/tables/users'
import { say } from '#lib/ground/catalogue/say'
import { refuseUnless } from '#lib/ground/refusal'
import { readSettings } from '#lib/ground/settings'
import { findAuthenticator } from '../accounts/codes.ts'
import { codeAddress } from '../codes/code.ts'
import { unseal } from '../codes/seal.ts'
import { isSignedIn, mayUseCodes, type Viewer } from '../policy.ts'
import { readAccount } from './read-account.ts'

export interface OwnCodes {
  /** Since when they are on. */
  onAt: Date | null
  /** What an authenticator has to be told while they are being set up. */
  begun: { secret: string; address: string } | null
  recoveryCodes: number
  /** Whether they have to have them. */
  required: boolean
  /** Whether they may turn them on. */
  mayUse: boolean
}

/** Somebody's own one-time codes. The secret is shown only until they are on. */
export async function readCodes(viewer: Viewer): Promise<OwnCodes> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  const { email } = await readAccount(viewer)
  const authenticator = await findAuthenticator(db, viewer.id)
  const { codesForStaff } = await readSettings()
  const mayUse = mayUseCodes(viewer)
  return {
    onAt: authenticator?.onAt ?? null,
    begun: authenticator && !authenticator.onAt ? begunWith(unseal(authenticator.sealed), email) : null,
    recoveryCodes: await countRecoveryCodes(viewer.id),
    required: codesForStaff && mayUse,
    mayUse,
  }
}

const begunWith = (secret: string, account: string) => ({
  secret,
  address: codeAddress(secret, { site: say('site.name'), account }),
})

const countRecoveryCodes = (userId: string) =>
  db.$count(recoveryCodes, and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt)))
