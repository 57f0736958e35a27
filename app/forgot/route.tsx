import { firstAttempt } from '#app/_document/account/attempt'
import { ForgotPage } from '#app/_document/account/forgot-page.tsx'
import { goTo } from '#app/_server/document'
import { present } from '#app/_server/present'
import { submit } from '#app/_server/submit'
import { requestReset } from '#lib/users/request-reset'
import { requestResetInput } from '#lib/users/schema'

export const GET = present(async ({ chrome, url }) => {
  const sent = url.searchParams.get('done') === 'sent'
  return <ForgotPage chrome={{ ...chrome, path: '/' }} attempt={firstAttempt} sent={sent} />
})

export const POST = submit({
  schema: requestResetInput,
  verb: ({ viewer, input, now, address }) => requestReset(viewer, input, { now, address }),
  done: () => goTo('/forgot?done=sent'),
  again: ({ chrome, attempt }) => <ForgotPage chrome={{ ...chrome, path: '/' }} attempt={attempt} />,
})
