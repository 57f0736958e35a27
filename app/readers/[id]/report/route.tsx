import type { ReactElement } from 'react'
import { type Attempt, firstAttempt } from '#app/_document/account/attempt'
import { NoticePage } from '#app/_document/notice-page.tsx'
import type { Chrome } from '#app/_document/page.tsx'
import { ReportNamePage } from '#app/_document/reporting/report-name-page.tsx'
import type { Params } from '#app/_server/ask'
import { goTo } from '#app/_server/document'
import { present } from '#app/_server/present'
import { submit } from '#app/_server/submit'
import { readReportableName } from '#lib/comments/queries/read-reportable'
import { reportName } from '#lib/comments/report-name'
import { reportForm } from '#lib/comments/schema'
import { say } from '#lib/ground/catalogue/say'
import { listGuidelines } from '#lib/guidelines/queries'
import type { Viewer } from '#lib/users/policy'

/** The guidelines a display name may break. */
export const GET = present(async ({ viewer, chrome, params, url }) =>
  url.searchParams.get('done') === 'sent'
    ? thanks(chrome)
    : page(viewer, { userId: params.id ?? '', chrome, attempt: firstAttempt }),
)

export async function POST(request: Request, context: Params): Promise<Response> {
  const { id: userId = '' } = await context.params
  const answer = submit({
    schema: reportForm,
    verb: ({ viewer, input, now, address }) => reportName(viewer, { ...input, userId }, { now, address }),
    done: () => goTo(`/readers/${encodeURIComponent(userId)}/report?done=sent`),
    again: ({ viewer, chrome, attempt }) => page(viewer, { userId, chrome, attempt }),
  })
  return answer(request, context)
}

const thanks = (chrome: Chrome): ReactElement => (
  <NoticePage
    chrome={chrome}
    title={say('report.name.title')}
    text={say('report.name.done')}
    next={{ href: '/', name: say('site.front') }}
  />
)

async function page(
  viewer: Viewer,
  { userId, chrome, attempt }: { userId: string; chrome: Chrome; attempt: Attempt },
): Promise<ReactElement> {
  const person = await readReportableName(viewer, userId)
  const guidelines = await listGuidelines(viewer)
  return <ReportNamePage chrome={chrome} person={person} guidelines={guidelines} attempt={attempt} />
}
