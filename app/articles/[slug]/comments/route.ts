import { conversationPath } from '#app/_document/conversation/addresses'
import { act } from '#app/_server/act'
import { type Asked, type Params, statusOf } from '#app/_server/ask'
import { answerConversation } from '#app/_server/conversation/answer.tsx'
import { draftCookie, draftSecretIn, noDraftCookie } from '#app/_server/conversation/draft-cookie'
import { goTo } from '#app/_server/document'
import { present, presentRefused } from '#app/_server/present'
import { checkComment } from '#lib/comments/check-comment'
import { keepDraft } from '#lib/comments/keep-draft'
import { type Posted, postComment } from '#lib/comments/post-comment'
import { type ComposerForm, composerForm } from '#lib/comments/schema'
import { takeDraft } from '#lib/comments/take-draft'
import { say } from '#lib/ground/catalogue/say'
import type { Refusal } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'

/** The conversation as a whole page. */
export const GET = present(async ({ viewer, request, params, now }) =>
  answerConversation({ viewer, request, now, slug: params.slug ?? '' }),
)

/** A comment from a form: posted, shown as it will look, or kept while its writer signs in. */
export async function POST(request: Request, context: Params): Promise<Response> {
  const { slug = '' } = await context.params
  const outcome = await act({ request, context, schema: composerForm }, compose)
  const { viewer, now } = outcome
  const at = { viewer, request, now, slug }
  try {
    return outcome.ok
      ? await answerTo(outcome.value, at)
      : await answerRefused(outcome.refusal, { ...at, written: outcome.written })
  } catch (error) {
    return presentRefused(error, { viewer, request })
  }
}

async function compose({ viewer, input, params, now, address }: Asked<ComposerForm>) {
  const { preview, ...comment } = input
  const { slug = '' } = params
  const when = { now, address }
  if (preview)
    return { done: 'checked' as const, input, ...(await checkComment(viewer, { slug, body: input.body }, when)) }
  if (!isSignedIn(viewer))
    return { done: 'kept' as const, input, secret: await keepDraft(viewer, { slug, ...comment }, when) }
  return { done: 'posted' as const, posted: await postComment(viewer, { slug, ...comment }, when) }
}

interface At {
  viewer: Viewer
  request: Request
  now: Date
  slug: string
}

async function answerTo(made: Awaited<ReturnType<typeof compose>>, at: At): Promise<Response> {
  if (made.done === 'posted') return goToPosted(made.posted, at)
  const { body, parentId, key } = made.input
  if (made.done === 'checked') {
    const writing = { body, parentId, ...(key ? { key } : {}), preview: made.html, guidance: made.guidance }
    return answerConversation({ ...at, writing, said: say('said.preview') })
  }
  const back = conversationPath(at.slug) + (parentId ? `?reply=${parentId}` : '')
  return goTo(`/sign-in?next=${encodeURIComponent(back)}`, { cookies: [draftCookie(made.secret)] })
}

async function goToPosted({ id, status }: Posted, { viewer, request, slug }: At): Promise<Response> {
  const secret = draftSecretIn(request)
  if (secret) await takeDraft(viewer, { secret })
  const said = status === 'held' ? 'waiting' : 'posted'
  const cookies = secret ? [noDraftCookie()] : []
  return goTo(`${conversationPath(slug)}?at=${id}&said=${said}#comment-${id}`, { cookies })
}

/** The same page again, with the words kept and what was wrong with them. */
async function answerRefused(refusal: Refusal, { written, ...at }: At & { written: Record<string, string> }) {
  const { body = '', parentId, key } = written
  const guided = refusal.code === 'guidance'
  const writing = {
    body,
    parentId: parentId || undefined,
    ...(key ? { key } : {}),
    error: guided ? undefined : (refusal.fields?.body ?? refusal.message),
    guidance: refusal.sentences,
    guided,
  }
  const said = say(guided ? 'said.guided' : 'said.refused')
  const response = await answerConversation({ ...at, writing, said, status: statusOf[refusal.reason] })
  if (refusal.retryAfter) response.headers.set('retry-after', String(refusal.retryAfter))
  return response
}
