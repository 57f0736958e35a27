import { write } from '#db/connect'
import { record } from '#lib/ground/events'
import { enqueue } from '#lib/ground/jobs'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { mayChangeRules } from './policy.ts'

/** Asks for a training now, and not only tonight. */
export async function askTraining(viewer: Viewer, _input: unknown, now: Date): Promise<void> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(mayChangeRules(viewer), 'forbidden', 'forbidden')
  await write(async (tx) => {
    await enqueue(tx, { name: 'train-score', input: {}, key: 'train-score now' }, now)
    await record(tx, { name: 'score.training-asked', actorId: viewer.id, subjectId: 'score' }, now)
  })
}
