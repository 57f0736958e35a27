import type { Editing } from '#app/_document/conversation/scene'
import { readPlace } from '#lib/comments/queries/read-comment'
import { Refusal } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import { statusOf } from '../ask.ts'
import { goTo } from '../document.ts'
import { safePath } from '../next-path.ts'
import { presentRefused } from '../present.ts'
import { answerConversation } from './answer.tsx'

/** Back to the page where a button was pressed, a conversation's or one's own, with the outcome in words. */
export function goBackTo(back: string | undefined, { commentId, said }: { commentId: string; said: string }): Response {
  const url = new URL(safePath(back), 'http://site.invalid')
  const known = /^\/(articles\/[^/]+|account)\/comments$/.test(url.pathname)
  if (!known) return goTo(`/comments/${commentId}`)
  url.searchParams.set('said', said)
  return goTo(`${url.pathname}${url.search}#comment-${commentId}`)
}

interface Refused {
  refusal: Refusal
  viewer: Viewer
  now: Date
}

/** The page of the comment, with why nothing was done; or sign-in, which leads back to the comment. */
export async function answerActRefused(
  { refusal, viewer, now }: Refused,
  { request, commentId, editing }: { request: Request; commentId: string; editing?: Editing | undefined },
): Promise<Response> {
  if (refusal.reason === 'sign-in') return goTo(`/sign-in?next=${encodeURIComponent(`/comments/${commentId}`)}`)
  try {
    const { slug } = (await readPlace(viewer, commentId)).article
    const status = statusOf[refusal.reason]
    return await answerConversation({
      viewer,
      request,
      slug,
      now,
      at: commentId,
      said: refusal.message,
      status,
      editing,
    })
  } catch (error) {
    return presentRefused(error instanceof Refusal ? refusal : error, { viewer, request })
  }
}
