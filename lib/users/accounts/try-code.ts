import { write } from '#db/connect'
import type { Db } from '#db/database'
import { say } from '#lib/ground/catalogue/say'
import { giveBack, type Limit, tooMany, waitFor } from '#lib/ground/limits'
import { refuseUnless } from '#lib/ground/refusal'
import { spendCode } from './codes.ts'

/** One-time codes tried for one account, from wherever: whoever gets here has shown something else before. */
const CODES: Limit = { name: 'code', burst: 10, every: 60 }

/** Counts a try before it is made, in a write of its own so that failures stay counted. */
export async function countCodeTry(userId: string, now: Date): Promise<void> {
  const wait = await write((tx) => waitFor(tx, CODES, userId, now))
  if (wait > 0) throw tooMany(wait)
}

/** Uses up the code of a counted try, or refuses it. */
export async function refuseUnlessCodeWorks(tx: Db, tried: { userId: string; code: string }, now: Date): Promise<void> {
  const fields = { code: say('refusal.wrong-code') }
  refuseUnless(await spendCode(tx, tried, now), 'invalid', 'wrong-code', { fields })
  await giveBack(tx, CODES, tried.userId)
}
