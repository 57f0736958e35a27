import { write } from '#db/connect'
import { enqueue } from '#lib/ground/jobs'
import { refuseUnless } from '#lib/ground/refusal'
import { isOperator, type Operator } from '#lib/users/policy'

const HOUR = 3_600_000
const AT_NIGHT = 3

/** Sees to it that the score is trained in the coming night, once. */
export async function planTraining(viewer: Operator, _input: unknown, now: Date): Promise<void> {
  refuseUnless(isOperator(viewer), 'forbidden', 'forbidden')
  const night = new Date(now.getTime() - AT_NIGHT * HOUR)
  const next = new Date(Date.UTC(night.getUTCFullYear(), night.getUTCMonth(), night.getUTCDate() + 1, AT_NIGHT))
  const key = `train-score ${next.toISOString().slice(0, 10)}`
  await write((tx) => enqueue(tx, { name: 'train-score', input: {}, key, runAt: next }, now))
}
