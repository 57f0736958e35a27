import { write } from '#db/connect'
import { idAt } from '#lib/ground/ids'
import { enqueue } from '#lib/ground/jobs'
import { findAccount } from './accounts/find-account.ts'
import { countTry } from './accounts/tries.ts'
import type { Viewer } from './policy.ts'
import type { RequestResetInput } from './schema.ts'

/**
 * Asks for a mail with a link to set a new password. The answer and the work are the same for an address nobody has:
 * its job finds nobody. The job records the event.
 */
export async function requestReset(
  _viewer: Viewer,
  { email }: RequestResetInput,
  { now, address }: { now: Date; address: string },
): Promise<void> {
  await countTry({ what: 'mail', email, address }, now)
  await write(async (tx) => {
    const known = await findAccount(tx, email)
    await enqueue(tx, { name: 'send-reset', input: { userId: known?.id ?? idAt(now) } }, now)
  })
}
