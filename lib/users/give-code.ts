import { db, write } from '#db/connect'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { endSession, findBegun, type Session, startSession } from './accounts/sessions.ts'
import { countCodeTry, refuseUnlessCodeWorks } from './accounts/try-code.ts'
import type { Viewer } from './policy.ts'
import type { GiveCodeInput } from './schema.ts'

/** Signs in whoever has begun to, by the one-time code their session waited for. */
export async function giveCode(
  _viewer: Viewer,
  { code, begun }: GiveCodeInput & { begun: string | undefined },
  now: Date,
): Promise<Session> {
  const user = begun ? await findBegun(db, begun, now) : undefined
  refuseUnless(begun && user, 'sign-in', 'begin-again')
  await countCodeTry(user.id, now)
  return write(async (tx) => {
    await refuseUnlessCodeWorks(tx, { userId: user.id, code }, now)
    refuseUnless(await endSession(tx, begun, now), 'sign-in', 'begin-again')
    const session = await startSession(tx, user, now)
    const details = { sessionId: session.id, by: 'code' }
    await record(tx, { name: 'user.signed-in', actorId: user.id, subjectId: user.id, details }, now)
    return session
  })
}
