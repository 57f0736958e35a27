import { db, write } from '#db/connect'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { makeToken, voidTokens } from './accounts/tokens.ts'
import { hasAdmin } from './admins.ts'
import { isOperator, type Operator, type Viewer } from './policy.ts'

/**
 * While the site has no admin: the path of a page that makes one, once, within a day. Links offered before stop
 * working. Nothing when there is an admin.
 */
export async function offerSetUp(viewer: Viewer | Operator, _input: undefined, now: Date): Promise<string | undefined> {
  refuseUnless(isOperator(viewer), 'forbidden', 'forbidden')
  if (await hasAdmin(db)) return undefined
  const secret = await write(async (tx) => {
    await voidTokens(tx, { userId: null, kinds: ['setup'] }, now)
    await record(tx, { name: 'setup.offered', subjectId: 'site' }, now)
    return makeToken(tx, { kind: 'setup', userId: null }, now)
  })
  return `/setup?token=${secret}`
}
