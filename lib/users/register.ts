import { write } from '#db/connect'
import { record } from '#lib/ground/events'
import { enqueue } from '#lib/ground/jobs'
import { freeNameKey, refuseName } from './accounts/choose-name.ts'
import { findAccount } from './accounts/find-account.ts'
import { putAccount } from './accounts/put-account.ts'
import { countTry } from './accounts/tries.ts'
import { hashPassword } from './passwords.ts'
import type { Viewer } from './policy.ts'
import type { RegisterInput } from './schema.ts'

/**
 * Creates an account that is nobody's until its address is verified, and signs nobody in. An address that has an
 * account gets another mail, and the same answer. An earlier registration nobody verified is replaced.
 */
export async function register(
  _viewer: Viewer,
  { email, name, password }: RegisterInput,
  { now, address }: { now: Date; address: string },
): Promise<void> {
  refuseName(name)
  await countTry({ what: 'mail', email, address }, now)
  const passwordHash = await hashPassword(password)
  await write(async (tx) => {
    await freeNameKey(tx, name)
    const known = await findAccount(tx, email)
    if (known?.verifiedAt) {
      await record(tx, { name: 'user.registered-again', subjectId: known.id }, now)
      return enqueue(tx, { name: 'send-already-registered', input: { userId: known.id } }, now)
    }
    const userId = await putAccount(tx, { email, name, passwordHash, role: 'reader', verifiedAt: null }, now)
    await record(tx, { name: 'user.registered', subjectId: userId }, now)
    await enqueue(tx, { name: 'send-verification', input: { userId } }, now)
  })
}
