import { write } from '#db/connect'
import type { Db } from '#db/database'
import { giveBack, type Limit, tooMany, waitFor } from '#lib/ground/limits'
import { emailKeyOf } from './find-account.ts'

/** Passwords tried for one account from one address: ten, then two a minute. Other addresses have their own. */
const SIGN_IN_PAIR: Limit = { name: 'sign-in', burst: 10, every: 30 }
/** Passwords tried from one address, whichever accounts they are for. */
const SIGN_IN_ADDRESS: Limit = { name: 'sign-in-address', burst: 100, every: 10 }
/** Mails asked for on behalf of one account from one address. */
const MAIL_PAIR: Limit = { name: 'account-mail', burst: 5, every: 300 }
const MAIL_ADDRESS: Limit = { name: 'account-mail-address', burst: 60, every: 60 }

export const limitsOf = {
  password: { pair: SIGN_IN_PAIR, address: SIGN_IN_ADDRESS },
  mail: { pair: MAIL_PAIR, address: MAIL_ADDRESS },
}

export interface Try {
  what: keyof typeof limitsOf
  /** The e-mail as typed, whether anybody has it or not. */
  email: string
  address: string
}

/**
 * Counts a try before it is made, in a write of its own so that failures stay counted. Refuses when there were too
 * many. Nobody is locked out from elsewhere: an account is only ever limited together with the address it is tried from.
 */
export async function countTry(tried: Try, now: Date): Promise<void> {
  const wait = await write(async (tx) => {
    const { address, pair } = limitsOf[tried.what]
    return (await waitFor(tx, address, tried.address, now)) || (await waitFor(tx, pair, pairOf(tried), now))
  })
  if (wait > 0) throw tooMany(wait)
}

/** A try that succeeded was none. */
export async function forgetTry(tx: Db, tried: Try): Promise<void> {
  const { address, pair } = limitsOf[tried.what]
  await giveBack(tx, address, tried.address)
  await giveBack(tx, pair, pairOf(tried))
}

const pairOf = ({ email, address }: Try) => `${emailKeyOf(email)} ${address}`
