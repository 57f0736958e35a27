import { write } from '#db/connect'
import { record } from '#lib/ground/events'
import { enqueue } from '#lib/ground/jobs'
import { askForProof } from './accounts/tokens.ts'
import { countTry } from './accounts/tries.ts'
import type { Viewer } from './policy.ts'
import { refuseUnlessConfirmed } from './refuse-unless-confirmed.ts'
import type { RequestEmailInput } from './schema.ts'

/**
 * Asks for a mail to a new address, whose link makes it the account's. The answer is the same for an address somebody
 * else has: its owner is told.
 */
export async function requestEmail(
  viewer: Viewer,
  { email }: RequestEmailInput,
  { now, address }: { now: Date; address: string },
): Promise<void> {
  refuseUnlessConfirmed(viewer, now)
  await countTry({ what: 'mail', email, address }, now)
  const { id: userId } = viewer
  await write(async (tx) => {
    const token = await askForProof(tx, { userId, email }, now)
    await record(tx, { name: 'user.email-requested', actorId: userId, subjectId: userId }, now)
    await enqueue(tx, { name: 'send-email-proof', input: { token }, key: `send-email-proof ${token}` }, now)
  })
}
