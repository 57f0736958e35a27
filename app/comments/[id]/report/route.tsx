import type { ReactElement } from 'react'
import { type Attempt, firstAttempt } from '#app/_document/account/attempt'
import { conversationPath } from '#app/_document/conversation/addresses'
import type { Chrome } from '#app/_document/page.tsx'
import { ReportCommentPage } from '#app/_document/reporting/report-comment-page.tsx'
import type { Params } from '#app/_server/ask'
import { goTo } from '#app/_server/document'
import { present } from '#app/_server/present'
import { submit } from '#app/_server/submit'
import { readReportableComment } from '#lib/comments/queries/read-reportable'
import { reportComment } from '#lib/comments/report-comment'
import { reportForm } from '#lib/comments/schema'
import { listGuidelines } from '#lib/guidelines/queries'
import type { Viewer } from '#lib/users/policy'

/** The guidelines to choose from. Visitors are shown the way to sign in, and the form for what is illegal. */
export const GET = present(async ({ viewer, chrome, params }) =>
  page(viewer, { commentId: params.id ?? '', chrome, attempt: firstAttempt }),
)

export async function POST(request: Request, context: Params): Promise<Response> {
  const { id: commentId = '' } = await context.params
  const answer = submit({
    schema: reportForm,
    verb: ({ viewer, input, now, address }) => reportComment(viewer, { ...input, commentId }, { now, address }),
    done: ({ value }) => goTo(`${conversationPath(value.slug)}?at=${commentId}&said=reported#comment-${commentId}`),
    again: ({ viewer, chrome, attempt }) => page(viewer, { commentId, chrome, attempt }),
  })
  return answer(request, context)
}

async function page(
  viewer: Viewer,
  { commentId, chrome, attempt }: { commentId: string; chrome: Chrome; attempt: Attempt },
): Promise<ReactElement> {
  const comment = await readReportableComment(viewer, commentId)
  const guidelines = await listGuidelines(viewer)
  return <ReportCommentPage chrome={chrome} comment={comment} guidelines={guidelines} attempt={attempt} />
}
