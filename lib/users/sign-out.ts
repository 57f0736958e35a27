import { write } from '#db/connect'
import { record } from '#lib/ground/events'
import { refuseUnless } from '#lib/ground/refusal'
import { endSession } from './accounts/sessions.ts'
import { isSignedIn, type Viewer } from './policy.ts'

/** Ends the session the viewer is signed in with: its cookie means nothing from then on. */
export async function signOut(viewer: Viewer, _input: undefined, now: Date): Promise<void> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  const { id, sessionId } = viewer
  await write(async (tx) => {
    if (!(await endSession(tx, sessionId, now))) return
    await record(tx, { name: 'user.signed-out', actorId: id, subjectId: id, details: { sessionId } }, now)
  })
}
