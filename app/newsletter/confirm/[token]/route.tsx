import { z } from 'zod'
import { firstAttempt } from '#app/_document/account/attempt'
import { FormPage } from '#app/_document/account/form-page.tsx'
import { NoticePage } from '#app/_document/notice-page.tsx'
import { chromeFor } from '#app/_server/chrome'
import { present } from '#app/_server/present'
import { submit } from '#app/_server/submit'
import { answerUnkept } from '#app/_server/unkept'
import { say } from '#lib/ground/catalogue/say'
import { refuseUnless } from '#lib/ground/refusal'
import { confirmSubscription } from '#lib/newsletters/confirm-subscription'
import { findAsked } from '#lib/newsletters/queries/find-asked'

/** What the mailed link shows: only its button acts. */
export const GET = present(async ({ viewer, chrome, params: { token = '' }, now, request }) => {
  const asked = await findAsked(viewer, token, now)
  refuseUnless(asked, 'not-found', 'newsletter-link')
  const page = (
    <FormPage
      chrome={{ ...chrome, path: '/' }}
      title={say('newsletter.confirm')}
      text={say('newsletter.confirm-text', { email: asked.email })}
      action={`/newsletter/confirm/${token}`}
      attempt={firstAttempt}
      submit={say('newsletter.confirm-submit')}
    />
  )
  return answerUnkept(page, { viewer, request })
})

export const POST = submit({
  schema: z.strictObject({}),
  verb: ({ viewer, params, now }) => confirmSubscription(viewer, { token: params.token ?? '' }, now),
  done: ({ viewer, request }) => {
    const chrome = chromeFor(viewer, '/')
    const next = { href: '/', name: say('site.front') }
    const [title, text] = [say('newsletter.done'), say('newsletter.done-text')]
    return answerUnkept(<NoticePage chrome={chrome} title={title} text={text} next={next} />, { viewer, request })
  },
  again: ({ refusal }) => {
    throw refusal
  },
})
