import { firstAttempt } from '#app/_document/account/attempt'
import { CodePage } from '#app/_document/account/code-page.tsx'
import { goTo } from '#app/_server/document'
import { nextIn } from '#app/_server/next-cookie'
import { present } from '#app/_server/present'
import { sessionIdOf } from '#app/_server/session-cookie'
import { enterSite } from '#app/_server/signed-in'
import { submit } from '#app/_server/submit'
import { giveCode } from '#lib/users/give-code'
import { isSignedIn } from '#lib/users/policy'
import { giveCodeInput } from '#lib/users/schema'

export const GET = present(async ({ viewer, chrome, request }) =>
  isSignedIn(viewer) ? goTo(nextIn(request)) : <CodePage chrome={{ ...chrome, path: '/' }} attempt={firstAttempt} />,
)

export const POST = submit({
  schema: giveCodeInput,
  verb: async ({ viewer, input, now, request }) =>
    giveCode(viewer, { ...input, begun: await sessionIdOf(request) }, now),
  done: ({ value, now, request }) => enterSite(value, { next: nextIn(request), now }),
  again: ({ chrome, attempt }) => <CodePage chrome={{ ...chrome, path: '/' }} attempt={attempt} />,
})
