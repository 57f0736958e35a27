import { act } from '#app/_server/act'
import type { Params } from '#app/_server/ask'
import { answerActRefused } from '#app/_server/conversation/after-act'
import { goTo } from '#app/_server/document'
import { actForm } from '#lib/comments/schema'
import { claimCase } from '#lib/moderation/claim-case'

/** "Open at the desk": the comment's case, made when there is none, is theirs to decide. */
export async function POST(request: Request, context: Params): Promise<Response> {
  const { id: commentId = '' } = await context.params
  const outcome = await act({ request, context, schema: actForm }, ({ viewer, now }) =>
    claimCase(viewer, { commentId }, now),
  )
  if (!outcome.ok) return answerActRefused(outcome, { request, commentId })
  return goTo(outcome.value ? `/desk/cases/${outcome.value.caseId}` : '/desk')
}
