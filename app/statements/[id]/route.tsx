import type { ReactElement } from 'react'
import { type Attempt, firstAttempt } from '#app/_document/account/attempt'
import type { Chrome } from '#app/_document/page.tsx'
import { StatementPage } from '#app/_document/statements/statement-page.tsx'
import type { Params } from '#app/_server/ask'
import { goTo } from '#app/_server/document'
import { pathId } from '#app/_server/path-id'
import { present } from '#app/_server/present'
import { submit } from '#app/_server/submit'
import { makeAppeal } from '#lib/moderation/make-appeal'
import { readStatement } from '#lib/moderation/queries/read-statement'
import { makeAppealInput } from '#lib/moderation/schema'
import type { Viewer } from '#lib/users/policy'

/** The statement of reasons for a removal or a sanction, with its appeal. */
export const GET = present(({ viewer, chrome, params, now }) =>
  page(viewer, { id: pathId(params.id), chrome, attempt: firstAttempt, now }),
)

export async function POST(request: Request, context: Params): Promise<Response> {
  const statementId = pathId((await context.params).id)
  const answer = submit({
    schema: makeAppealInput,
    verb: ({ viewer, input, now }) => makeAppeal(viewer, { ...input, statementId }, now),
    done: () => goTo(`/statements/${statementId}#appeal`),
    again: ({ viewer, chrome, attempt, now }) => page(viewer, { id: statementId, chrome, attempt, now }),
  })
  return answer(request, context)
}

async function page(
  viewer: Viewer,
  { id, chrome, attempt, now }: { id: string; chrome: Chrome; attempt: Attempt; now: Date },
): Promise<ReactElement> {
  const { statement, mine } = await readStatement(viewer, { id }, now)
  return <StatementPage {...{ chrome, statement, mine, attempt, now }} />
}
