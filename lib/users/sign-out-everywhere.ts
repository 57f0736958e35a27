import { write } from '#db/connect'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { endSessions } from './accounts/sessions.ts'
import { isSignedIn, type Viewer } from './policy.ts'

/** Ends every session of the viewer, the one they ask with included. Answers how many there were. */
export async function signOutEverywhere(viewer: Viewer, _input: undefined, now: Date): Promise<number> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  const { id } = viewer
  return write(async (tx) => {
    const sessions = await endSessions(tx, { userId: id }, now)
    await record(tx, { name: 'user.signed-out-everywhere', actorId: id, subjectId: id, details: { sessions } }, now)
    return sessions
  })
}
