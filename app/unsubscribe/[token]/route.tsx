import { firstAttempt } from '#app/_document/account/attempt'
import { FormPage } from '#app/_document/account/form-page.tsx'
import { NoticePage } from '#app/_document/notice-page.tsx'
import type { Params } from '#app/_server/ask'
import { chromeFor } from '#app/_server/chrome'
import { leavingWith } from '#app/_server/leaving'
import { present, presentRefused } from '#app/_server/present'
import { answerUnkept } from '#app/_server/unkept'
import { refuseUnless } from '#lib/ground/refusal'
import { visitor } from '#lib/users/policy'

/** What the link in a mail would stop: only its button acts. */
export const GET = present(async ({ viewer, chrome, params: { token = '' }, request }) => {
  const leaving = leavingWith(token)
  refuseUnless(leaving, 'not-found', 'leave-link')
  const page = (
    <FormPage
      chrome={{ ...chrome, path: '/' }}
      title={leaving.title}
      text={leaving.text}
      action={`/unsubscribe/${token}`}
      attempt={firstAttempt}
      submit={leaving.submit}
    />
  )
  return answerUnkept(page, { viewer, request })
})

/**
 * Stops it. Mail programs call this by themselves (RFC 8058), from anywhere and signed in nowhere: the token in the
 * address is the proof, and what the request says besides is not read.
 */
export async function POST(request: Request, context: Params): Promise<Response> {
  try {
    const { token = '' } = await context.params
    const leaving = leavingWith(token)
    refuseUnless(leaving, 'not-found', 'leave-link')
    await leaving.stop(new Date())
    const chrome = chromeFor(visitor, '/')
    const page = <NoticePage chrome={chrome} title={leaving.done} text={leaving.doneText} next={leaving.next} />
    return await answerUnkept(page, { viewer: visitor, request })
  } catch (error) {
    return presentRefused(error, { viewer: visitor, request })
  }
}
