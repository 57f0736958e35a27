import type { Attempt } from '#app/_document/account/attempt'
import { firstAttempt } from '#app/_document/account/attempt'
import { CodesPage } from '#app/_document/account/codes-page.tsx'
import { RecoveryPage } from '#app/_document/account/recovery-page.tsx'
import type { Chrome } from '#app/_document/page.tsx'
import { chromeFor } from '#app/_server/chrome'
import { present } from '#app/_server/present'
import { pictureOf } from '#app/_server/qr'
import { submit } from '#app/_server/submit'
import { answerUnkept } from '#app/_server/unkept'
import type { Viewer } from '#lib/users/policy'
import { readCodes } from '#lib/users/queries/read-codes'
import { giveCodeInput } from '#lib/users/schema'
import { turnOnCodes } from '#lib/users/turn-on-codes'

export const GET = present(async ({ viewer, chrome, url, request }) => {
  const turnedOff = url.searchParams.get('done') === 'off'
  return answerUnkept(await codesPage(viewer, { chrome, attempt: firstAttempt, turnedOff }), { viewer, request })
})

/** Turns them on with a first code. What cannot be read again is in the answer itself. */
export const POST = submit({
  schema: giveCodeInput,
  verb: ({ viewer, input, now }) => turnOnCodes(viewer, input, now),
  done: ({ value, viewer, request }) =>
    answerUnkept(<RecoveryPage chrome={chromeFor(viewer, '/account')} codes={value} />, { viewer, request }),
  again: ({ viewer, chrome, attempt }) => codesPage(viewer, { chrome, attempt }),
})

async function codesPage(viewer: Viewer, shown: { chrome: Chrome; attempt: Attempt; turnedOff?: boolean }) {
  const codes = await readCodes(viewer)
  const picture = codes.begun ? await pictureOf(codes.begun.address) : undefined
  return <CodesPage {...shown} codes={codes} picture={picture} />
}
