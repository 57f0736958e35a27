import { act } from '#app/_server/act'
import type { Params } from '#app/_server/ask'
import { answerActRefused, goBackTo } from '#app/_server/conversation/after-act'
import { presentRefused } from '#app/_server/present'
import { muteReader } from '#lib/comments/mute-reader'
import { pickComment } from '#lib/comments/pick-comment'
import { recommendComment } from '#lib/comments/recommend-comment'
import { actForm } from '#lib/comments/schema'
import { takeBackPick } from '#lib/comments/take-back-pick'
import { takeBackRecommendation } from '#lib/comments/take-back-recommendation'
import { unmuteReader } from '#lib/comments/unmute-reader'
import { withdrawComment } from '#lib/comments/withdraw-comment'
import { Refusal } from '#lib/ground/refusal'
import { type Viewer, visitor } from '#lib/users/policy'

type Verb = (viewer: Viewer, input: { commentId: string }, when: { now: Date }) => Promise<unknown>

/** What each button does, and what is said when it is done. */
const acts = new Map<string, { verb: Verb; said: string }>([
  ['recommend', { verb: recommendComment, said: 'recommended' }],
  ['take-back', { verb: takeBackRecommendation, said: 'taken-back' }],
  ['withdraw', { verb: withdrawComment, said: 'withdrawn' }],
  ['mute', { verb: muteReader, said: 'muted' }],
  ['unmute', { verb: unmuteReader, said: 'unmuted' }],
  ['pick', { verb: pickComment, said: 'picked' }],
  ['unpick', { verb: takeBackPick, said: 'unpicked' }],
])

/** A button on a comment: one verb, and back to the page it was pressed on. */
export async function POST(request: Request, context: Params): Promise<Response> {
  const { id: commentId = '', act: name = '' } = await context.params
  const asked = acts.get(name)
  if (!asked) return presentRefused(new Refusal('not-found', 'not-found'), { viewer: visitor, request })
  const outcome = await act({ request, context, schema: actForm }, async ({ viewer, input, now }) => {
    await asked.verb(viewer, { commentId }, { now })
    return input.back
  })
  if (!outcome.ok) return answerActRefused(outcome, { request, commentId })
  return goBackTo(outcome.value, { commentId, said: asked.said })
}
