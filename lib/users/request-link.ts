import { write } from '#db/connect'
import { idAt } from '#lib/ground/ids'
import { enqueue } from '#lib/ground/jobs'
import { findAccount } from './accounts/find-account.ts'
import { countTry } from './accounts/tries.ts'
import type { Viewer } from './policy.ts'
import type { RequestLinkInput } from './schema.ts'

/**
 * Asks for a mail with a link that signs in. The answer and the work are the same for an address nobody has: its job
 * finds nobody.
 */
export async function requestLink(
  _viewer: Viewer,
  { email }: RequestLinkInput,
  { now, address }: { now: Date; address: string },
): Promise<void> {
  await countTry({ what: 'mail', email, address }, now)
  await write(async (tx) => {
    const known = await findAccount(tx, email)
    await enqueue(tx, { name: 'send-sign-in-link', input: { userId: known?.id ?? idAt(now) } }, now)
  })
}
