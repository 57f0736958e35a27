import { conversationPath } from '#app/_document/conversation/addresses'
import { act } from '#app/_server/act'
import type { Params } from '#app/_server/ask'
import { answerActRefused } from '#app/_server/conversation/after-act'
import { goTo } from '#app/_server/document'
import { editComment } from '#lib/comments/edit-comment'
import { readPlace } from '#lib/comments/queries/read-comment'
import { editForm } from '#lib/comments/schema'
import type { Refusal } from '#lib/ground/refusal'

/** An author's changed words, from a form. */
export async function POST(request: Request, context: Params): Promise<Response> {
  const { id: commentId = '' } = await context.params
  const outcome = await act({ request, context, schema: editForm }, ({ viewer, input, now, address }) =>
    editComment(viewer, { ...input, commentId }, { now, address }),
  )
  if (!outcome.ok) {
    const editing = editingOf(outcome.refusal, { commentId, written: outcome.written })
    return answerActRefused(outcome, { request, commentId, editing })
  }
  const { slug } = (await readPlace(outcome.viewer, commentId)).article
  const said = outcome.value.status === 'held' ? 'edited-waiting' : 'edited'
  return goTo(`${conversationPath(slug)}?at=${commentId}&said=${said}#comment-${commentId}`)
}

/** The box again with the words kept, unless there is nothing to change any more. */
function editingOf(refusal: Refusal, { commentId, written }: { commentId: string; written: Record<string, string> }) {
  const { body = '', revision } = written
  if (refusal.code === 'edit-gone' || refusal.reason === 'not-found') return undefined
  const guided = refusal.code === 'guidance'
  const error = guided ? undefined : (refusal.fields?.body ?? refusal.message)
  return { id: commentId, revision: Number(revision), body, error, guidance: refusal.sentences }
}
