import { write } from '#db/connect'
import { record } from '#lib/ground/events'
import { spend } from '#lib/ground/limits'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { refuseUnlessConfirmed } from '#lib/users/refuse-unless-confirmed'
import { account } from './download/account.ts'
import { decided } from './download/decided.ts'
import { filesOf } from './download/files.ts'
import { written } from './download/written.ts'
import { zipped } from './download/zipped.ts'
import { mayDownload } from './policy.ts'

const limit = { name: 'download', burst: 5, every: 600 }

/**
 * Everything that is kept about somebody, as the bytes of a ZIP file, a piece at a time: each list as JSON and as CSV.
 * For themselves, and for an admin whom they asked.
 */
export async function downloadPerson(
  viewer: Viewer,
  { userId }: { userId: string },
  now: Date,
): Promise<AsyncGenerator<Uint8Array>> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(mayDownload(viewer, userId), 'not-found', 'not-found')
  refuseUnlessConfirmed(viewer, now)
  await write(async (tx) => {
    await spend(tx, limit, viewer.id, now)
    await record(tx, { name: 'user.downloaded', actorId: viewer.id, subjectId: userId }, now)
  })
  return zipped(filesOf([...account, ...written, ...decided], { userId, now }))
}
