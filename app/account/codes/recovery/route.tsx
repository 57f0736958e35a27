import { z } from 'zod'
import { RecoveryPage } from '#app/_document/account/recovery-page.tsx'
import { chromeFor } from '#app/_server/chrome'
import { goTo } from '#app/_server/document'
import { submit } from '#app/_server/submit'
import { answerUnkept } from '#app/_server/unkept'
import { renewRecoveryCodes } from '#lib/users/renew-recovery-codes'

export const GET = () => goTo('/account/codes')

export const POST = submit({
  schema: z.strictObject({}),
  verb: ({ viewer, now }) => renewRecoveryCodes(viewer, undefined, now),
  done: ({ value, viewer, request }) =>
    answerUnkept(<RecoveryPage chrome={chromeFor(viewer, '/account')} codes={value} />, { viewer, request }),
  again: ({ refusal }) => {
    throw refusal
  },
})
