import { conversationPath } from '#app/_document/conversation/addresses'
import { act, type Outcome } from '#app/_server/act'
import type { Params } from '#app/_server/ask'
import { answerActRefused } from '#app/_server/conversation/after-act'
import { goTo } from '#app/_server/document'
import { editComment } from '#lib/comments/edit-comment'
import { readPlace } from '#lib/comments/queries/read-comment'
import { readOwnWords } from '#lib/comments/queries/read-own-words'
import { editForm } from '#lib/comments/schema'

/** An author's changed words, from a form. */
export async function POST(request: Request, context: Params): Promise<Response> {
  const { id: commentId = '' } = await context.params
  const outcome = await act({ request, context, schema: editForm }, ({ viewer, input, now, address }) =>
    editComment(viewer, { ...input, commentId }, { now, address }),
  )
  if (!outcome.ok) {
    const editing = await editingOf(outcome, commentId)
    return answerActRefused(outcome, { request, commentId, editing })
  }
  const { slug } = (await readPlace(outcome.viewer, commentId)).article
  const said = outcome.value.status === 'held' ? 'edited-waiting' : 'edited'
  return goTo(`${conversationPath(slug)}?at=${commentId}&said=${said}#comment-${commentId}`)
}

/** Refusals after which there is nothing to change any more, or was not from the start. */
const FINAL = ['edit-gone', 'not-yours', 'not-found', 'cross-site']

/** The box again with the words kept; when others have been saved meanwhile, ready to replace those. */
async function editingOf(
  { refusal, written, viewer, now }: Extract<Outcome<unknown>, { ok: false }>,
  commentId: string,
) {
  const { body = '' } = written
  if (FINAL.includes(refusal.code)) return undefined
  const changed = refusal.code === 'edit-changed'
  const revision = changed ? (await readOwnWords(viewer, commentId, now)).revision : written.revision
  const guided = refusal.code === 'guidance'
  const error = guided ? undefined : (refusal.fields?.body ?? refusal.message)
  return { id: commentId, revision: Number(revision), body, error, guidance: refusal.sentences }
}
