import type { ReactElement } from 'react'
import { type Attempt, firstAttempt } from '#app/_document/account/attempt'
import { conversationPath } from '#app/_document/conversation/addresses'
import { RemoveCommentPage } from '#app/_document/moderating/remove-comment-page.tsx'
import type { Chrome } from '#app/_document/page.tsx'
import type { Asked, Params } from '#app/_server/ask'
import { goTo } from '#app/_server/document'
import { present } from '#app/_server/present'
import { submit } from '#app/_server/submit'
import { listGuidelines } from '#lib/guidelines/queries'
import { claimCase } from '#lib/moderation/claim-case'
import { decide } from '#lib/moderation/decide'
import { readRemovable } from '#lib/moderation/queries/read-removable'
import { type RemoveForm, removeForm } from '#lib/moderation/schema'
import type { Viewer } from '#lib/users/policy'

/** The guidelines to choose from. */
export const GET = present(async ({ viewer, chrome, params }) =>
  page(viewer, { commentId: params.id ?? '', chrome, attempt: firstAttempt }),
)

export async function POST(request: Request, context: Params): Promise<Response> {
  const { id: commentId = '' } = await context.params
  const answer = submit({
    schema: removeForm,
    verb: (asked) => remove(asked, commentId),
    done: ({ value }) => goTo(`${conversationPath(value.slug)}?at=${commentId}&said=removed#comment-${commentId}`),
    again: ({ viewer, chrome, attempt }) => page(viewer, { commentId, chrome, attempt }),
  })
  return answer(request, context)
}

/** What a moderator does at the desk, in the same two steps: nobody decides about what another is deciding on. */
async function remove({ viewer, input, now }: Asked<RemoveForm>, commentId: string) {
  const { slug } = await readRemovable(viewer, commentId)
  const claimed = await claimCase(viewer, { commentId }, now)
  if (claimed)
    await decide(viewer, { ...input, action: 'remove', caseId: claimed.caseId, claim: claimed.claim.id }, now)
  return { slug }
}

async function page(
  viewer: Viewer,
  { commentId, chrome, attempt }: { commentId: string; chrome: Chrome; attempt: Attempt },
): Promise<ReactElement> {
  const comment = await readRemovable(viewer, commentId)
  const guidelines = await listGuidelines(viewer)
  return <RemoveCommentPage chrome={chrome} comment={comment} guidelines={guidelines} attempt={attempt} />
}
